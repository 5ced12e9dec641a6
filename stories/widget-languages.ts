import { ar } from '../src/messages/ar.js';
import { de } from '../src/messages/de.js';
import { es } from '../src/messages/es.js';
import { fr } from '../src/messages/fr.js';
import { ja } from '../src/messages/ja.js';
import { defineLocale } from '../src/messages/locales.js';

// so that a look in another language has the widget's own words in it too
for (const [tag, language] of Object.entries({ ar, de, es, fr, ja })) defineLocale(tag, language);
