import type { PhraseTexts } from './phrases.js';

/** What stands before the author's name and before the date, at the beginning of a line. */
export const INTRODUCTIONS: Readonly<Record<'byline' | 'published', PhraseTexts>> = {
  byline: {
    sure: '',
    hint: `
      ^by | ^thread started by | ^started by | ^discussion started by | ^topic started by | ^discussie gestart door | ^gestart door | ^thema erstellt von | ^erstellt von | ^sujet lancé par | ^iniciado por | ^автор темы | ^avviato da
      ^written by | ^posted by | ^published by | ^reporting by | ^text by | ^words by | ^story by | ^author | ^text: | ^von
      ^ein beitrag von | ^text von | ^autor | ^autorin | ^geschrieben von | ^verfasst von | ^par | ^publié par | ^écrit par
      ^rédigé par | ^auteur | ^texte: | ^propos recueillis par | ^por | ^escrito por | ^publicado por | ^texto: | ^redactado por
      ^autora | ^di | ^a cura di | ^scritto da | ^autore | ^pubblicato da | ^testo: | ^de | ^door | ^geschreven door | ^tekst:
      ^redactie: | ^av | ^text av | ^skrivet av | ^af | ^skrevet af | ^skrevet av | ^tekst av | ^skribent | ^kirjoittaja | ^teksti
      ^toimittaja | ^eftir | ^höfundur | ^autor tekstu | ^tekst | ^napisał | ^napisała | ^opracował | ^opracowała | ^autorka | ^napsal
      ^napsala | ^napísal | ^piše | ^avtor | ^avtorica | ^szerző | ^írta | ^de către | ^scris de | ^autorius | ^autors | ^autoare
      ^yazan | ^yazar | ^haber | ^haber: | ^müəllif | ^oleh | ^penulis | ^reporter | ^tác giả | ^nga | ^per | ^egilea | ^autore: | ^deur
      ^ni | ^автор | ^автор текста | ^текст | ^автор статті | ^аўтар | ^пише | ^пишет | ^аутор | ^журналист | ^підготував | ^підготувала
      ^του | ^της | ^γράφει ο | ^γράφει η | ^από τον | ^από την | ^συντάκτης | ^κείμενο | ^ρεπορτάζ | ^بقلم | ^كتب | ^كتبت | ^الكاتب
      ^نویسنده | ^تحریر | ^مأت | ^מאת | ^כתב | ^लेखक | ^द्वारा | ^লেখক | ^作者 | ^撰文 | ^文 | ^记者 | ^記者 | ^本报记者 | ^文字 | ^著者 | ^執筆 | ^取材 文
      ^ライター | ^글 | ^โดย | ^ผู้เขียน | ^เขียนโดย | ^by 記者
      ^ditulis oleh | ^đăng bởi | ^viết bởi | ^kirjoittanut | ^postat de | ^publicat de | ^публикувано от | ^написа | ^objavio | ^objavila
      ^napisao | ^autorica | ^escrit per | ^redactat per | ^লিখেছেন | ^প্রতিবেদক | ^लेखिका | ^نگارنده | ^به قلم | ^نوشته | ^خبرنگار | ^נכתב על ידי
      ^เรื่องโดย | ^เรียบเรียงโดย | ^ผู้สื่อข่าว | ^text de
      ^người viết | ^testo di | ^recept | ^recept av | ^receita enviada por | ^авторы | ^採訪撰文 | ^기자명 | ^작성자 | ^كتابة | ^رپورٹ | ^रिपोर्ट | ^reported by | ^ajánlotta | ^raportează
      ^submitted by | ^soumis par | ^gespeichert von | ^eingereicht von | ^enviado por | ^inviato da | ^ingediend door | ^przesłane przez
    `,
  },
  published: {
    sure: '',
    hint: `
      ^published | ^published on | ^published at | ^posted | ^posted on | ^posted at | ^on | ^date | ^publication date
      ^first published | ^originally published on | ^date published | ^created | ^added | ^veröffentlicht | ^veröffentlicht am
      ^erschienen am | ^vom | ^am | ^datum | ^erstellt am | ^stand | ^publié le | ^le | ^mis en ligne le | ^date de publication
      ^paru le | ^publicado | ^publicado el | ^publicado em | ^fecha | ^fecha de publicación | ^publicada em | ^data | ^pubblicato
      ^pubblicato il | ^il | ^data di pubblicazione | ^gepubliceerd | ^gepubliceerd op | ^geplaatst op | ^op | ^publicerad
      ^publicerad den | ^publicerat | ^udgivet | ^offentliggjort | ^publisert | ^publiceret | ^den | ^julkaistu | ^birt | ^opublikowano
      ^data publikacji | ^dodano | ^publikacja | ^publikováno | ^vydáno | ^zveřejněno | ^publikované | ^zverejnené | ^objavljeno
      ^objavljeno dne | ^megjelent | ^közzétéve | ^publicat | ^publicat la | ^publicat pe | ^avaldatud | ^publicēts | ^paskelbta
      ^yayınlanma | ^yayınlanma tarihi | ^yayın tarihi | ^giriş | ^tarih | ^eklenme | ^dərc edilib | ^diterbitkan | ^dipublikasikan
      ^tanggal | ^ngày đăng | ^đăng ngày | ^publikuar | ^publikuar më | ^argitaratua | ^publicat el | ^gepubliseer | ^опубликовано
      ^дата публикации | ^дата | ^размещено | ^опубліковано | ^дата публікації | ^апублікавана | ^публикувано | ^публикувана
      ^објављено | ^објавено | ^δημοσιεύτηκε | ^δημοσιεύθηκε | ^δημοσίευση | ^ημερομηνία | ^ημερομηνία δημοσίευσης | ^نشر في | ^نشر
      ^تاريخ النشر | ^تاریخ انتشار | ^انتشار | ^פורסם | ^פורסם ב | ^תאריך | ^प्रकाशित | ^প্রকাশিত | ^发布时间 | ^发布日期 | ^发布 | ^发表于 | ^日期
      ^時間 | ^时间 | ^公開日 | ^投稿日 | ^掲載日 | ^配信 | ^発表 | ^입력 | ^등록 | ^게시 | ^เผยแพร่ | ^เผยแพร่เมื่อ | ^วันที่ | ^公開
      ^ditulis pada | ^diposting | ^diposting pada | ^terbit | ^đăng lúc | ^ngày | ^xuất bản | ^dato | ^postat pe | ^postat la | ^data publicării
      ^публикувано на | ^дата на публикуване | ^dátum | ^data de publicació | ^প্রকাশ | ^প্রকাশের তারিখ | ^منتشر شده در | ^تاریخ | ^פורסם בתאריך
      ^등록일 | ^작성일 | ^게시일 | ^입력일 | ^ngày gửi | ^haber giriş | ^giriş tarihi | ^kayıt tarihi | ^نُشرت في | ^شائع | ^شائع ہوا | ^تاریخ اشاعت
      ^發布時間 | ^發佈時間 | ^發布日期 | ^發佈日期 | ^發表於 | ^發佈於 | ^刊登日期 | ^发布于 | ^发帖时间
      ^प्रकाशन तिथि | ^โพสต์เมื่อ | ^ลงวันที่ | ^ประกาศเมื่อ
    `,
  },
};
