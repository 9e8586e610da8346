import type { Meta, StoryObj } from '@storybook/react-vite';
import { AtDesk } from './at-desk.tsx';
import { Door, House, PublicBuilding, School, Steps } from './buildings.tsx';
import { amina, diallo, leo, mei, osei, others, rosa, sofia, tariq } from './cast.ts';
import { Bench, Drawers, RoundTable, Shelves, Table } from './furniture.tsx';
import { Plant, Playground, Stage, Sun, Tree } from './outdoors.tsx';
import { CalendarSheet, Checklist, Envelope, Folder, OpenBook, Paper, Pen } from './papers.tsx';
import { Person } from './person.tsx';
import { poses } from './pose.ts';
import {
  Ball,
  BallotBox,
  Clock,
  Flag,
  Globe,
  Laptop,
  Megaphone,
  Phone,
  Scales,
} from './things.tsx';
import { Arcs, SpeechBubble } from './voice.tsx';
import { Bust, FacingWheelchair, InWheelchair } from './wheelchair.tsx';

/** The kit that pictures are put together from. */
const meta = { title: 'Pictures/Kit' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const named = { amina, mei, tariq, sofia, rosa, osei, diallo };
const papers = [CalendarSheet, Envelope, Folder, OpenBook, Paper, Pen];
const things = [
  Ball,
  BallotBox,
  Clock,
  Globe,
  Laptop,
  Megaphone,
  Phone,
  Scales,
  Arcs,
  SpeechBubble,
];

export const People: Story = {
  render: () => (
    <svg className="picture" viewBox="0 0 1180 400" role="img" aria-label="All people and postures">
      <Stage ground="sky" width={1180} height={400} floor={400}>
        {Object.entries({ ...named, ...others }).map(([name, look], at) => (
          <Person key={name} look={look} pose={poses.standing} x={40 + at * 58} y={180} />
        ))}
        {Object.entries(poses).map(([name, pose], at) => (
          <Person
            key={name}
            look={at % 2 === 0 ? amina : tariq}
            pose={pose}
            x={40 + at * 48}
            y={380}
          />
        ))}
      </Stage>
    </svg>
  ),
};

export const InWheelchairs: Story = {
  render: () => (
    <svg className="picture" viewBox="0 0 320 240" role="img" aria-label="In a wheelchair and near">
      <Stage ground="leaf" of="grass">
        <InWheelchair look={leo} pose={poses.sittingTalk} x={70} y={226} />
        <FacingWheelchair look={leo} pose={poses.rolling} x={160} y={226} />
        <Bust look={osei} x={250} y={226} scale={1.5} />
      </Stage>
    </svg>
  ),
};

export const Things: Story = {
  render: () => (
    <svg className="picture" viewBox="0 0 640 300" role="img" aria-label="Things and papers">
      <Stage ground="sun" width={640} height={300} floor={300}>
        {[...papers, ...things].map((Part, at) => (
          <Part key={Part.name} x={50 + (at % 8) * 78} y={60 + Math.floor(at / 8) * 110} />
        ))}
        <Checklist x={60} y={250} turned={false} />
        <Flag x={120} y={290} tone="coral" />
        <Sun x={220} y={250} />
      </Stage>
    </svg>
  ),
};

export const Places: Story = {
  render: () => (
    <svg className="picture" viewBox="0 0 900 420" role="img" aria-label="Places and furniture">
      <Stage ground="rose" width={900} height={420} floor={410}>
        <House x={60} y={180} />
        <School x={190} y={180} />
        <PublicBuilding x={350} y={180} />
        <Door tone="teal" x={480} y={180} />
        <Door tone="coral" open x={570} y={180} />
        <Steps x={640} y={180} />
        <Playground x={750} y={180} />
        <Tree x={50} y={400} />
        <Plant x={110} y={400} />
        <Bench x={200} y={400} />
        <Table x={350} y={350} />
        <RoundTable x={550} y={350} />
        <Shelves x={680} y={400} />
        <Drawers x={780} y={400} columns={2} rows={3} />
        <AtDesk
          x={350}
          top={250}
          wide={120}
          foot={310}
          people={[{ look: mei, pose: poses.atTable, x: 350 }]}
        />
      </Stage>
    </svg>
  ),
};
