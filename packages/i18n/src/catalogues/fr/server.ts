import { namespaced } from '../../namespaced.ts';
import about from './about.json' with { type: 'json' };
import accessibility from './accessibility.json' with { type: 'json' };
import admin from './admin.json' with { type: 'json' };
import authoring from './authoring.json' with { type: 'json' };
import audit from './audit.json' with { type: 'json' };
import bank from './bank.json' with { type: 'json' };
import blocks from './blocks.json' with { type: 'json' };
import { browser } from './browser.ts';
import child from './child.json' with { type: 'json' };
import editor from './editor.json' with { type: 'json' };
import help from './help.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import insight from './insight.json' with { type: 'json' };
import mail from './mail.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import organisation from './organisation.json' with { type: 'json' };
import privacy from './privacy.json' with { type: 'json' };
import reference from './reference.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import trainer from './trainer.json' with { type: 'json' };
import translation from './translation.json' with { type: 'json' };

/** All messages in French: those of the browser, and those that only the server speaks. */
export const server = {
  ...browser,
  ...namespaced({
    about,
    accessibility,
    admin,
    authoring,
    audit,
    bank,
    blocks,
    child,
    editor,
    help,
    home,
    insight,
    mail,
    people,
    media,
    organisation,
    privacy,
    reference,
    review,
    trainer,
    translation,
  }),
};
