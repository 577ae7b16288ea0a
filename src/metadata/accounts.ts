import { fold } from '../measure/fold.js';

/** Who publishes when nobody signs: the names of accounts, the placeholders of templates, what is written where the author is not known. Folded. */
const ACCOUNTS =
  /^(?:admin\d*|administrator|administrador|administrateur|web ?master|webadmin|root|user|guest|name|your name|full name|first ?name last ?name|author(?: name)?|autor|anonymous|anonym|anonimo|anonyme|unknown|unbekannt|desconocido|inconnu|none|null|undefined|n\/a|default|editor|staff|wordpress|wpadmin|wp[-_ ]?admin|site ?admin|super ?(?:user|admin)|test|blog|team|posted|the author|written by|view (?:all|more) posts.*|more about .*|redaktion|redakcja|redaction|redaccion|redazione|redactie|redacao|redaktor|redaktsiya|админ|администратор|редакция|редакція|неизвестен|неизвестно|未知|不详|不詳|佚名|匿名|网络|網絡|網路|网络整理|互联网|本站|本站原创|原创|小编|管理员|管理員|編集部|관리자|익명|(?:web |news |online |digital )?desk|ویب ڈیسک|نیوز ڈیسک|डेस्क|न्यूज डेस्क|অনলাইন ডেস্ক|নিজস্ব প্রতিবেদক)$/;

/** True for names that no person bears: `admin`, and what else an author's account is called by default. */
export const isAccount = (name: string): boolean => ACCOUNTS.test(fold(name).trim());
