// Written by `node build/calendar-names.mjs` from Unicode's CLDR: do not edit.
/** Names of months (January first) and weekdays (Sunday first), folded, in all forms that dates use: `|` between months, `/` between forms. */
export const PRINTED_NAMES: Readonly<Record<string, { readonly month: string; readonly weekday: string } | undefined>> = {
  ar: {
    month:
      'يناير/كانون الثاني|فبراير/شباط|مارس/آذار|أبريل/نيسان|مايو/أيار/ماي|يونيو/حزيران|يوليو/تموز/يوليوز|أغسطس/آب/غشت|سبتمبر/أيلول/شتنبر|أكتوبر/تشرين الأول|نوفمبر/تشرين الثاني/نونبر|ديسمبر/كانون الأول/دجنبر',
    weekday: 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
  },
  bg: {
    month: 'януари/01|февруари/02|март/03|април/04|маи/05|юни/06|юли/07|август/08|септември/09|октомври/10|ноември/11|декември/12',
    weekday: 'неделя/нд|понеделник/пн|вторник/вт|сряда/ср|четвъртък/чт|петък/пт|събота/сб',
  },
  bn: {
    month: 'জানুয়ারি/জানু|ফেব্রুয়ারি/ফেব|মার্চ|এপ্রিল/এপ্রি|মে|জুন|জুলাই/জুল|আগস্ট/আগ|সেপ্টেম্বর/সেপ্ট/সেপ|অক্টোবর/অক্টো|নভেম্বর/নভে|ডিসেম্বর/ডিসে',
    weekday: 'রবিবার/রবি|সোমবার/সোম|মঙ্গলবার/মঙ্গল|বুধবার/বুধ|বৃহস্পতিবার/বৃহস্পতি|শুক্রবার/শুক্র|শনিবার/শনি',
  },
  ca: {
    month:
      'gener/de gener/gen/de gen|febrer/de febrer/febr/de febr|marc/de marc|abril/d’abril/abr/d’abr|maig/de maig|juny/de juny|juliol/de juliol/jul/de jul|agost/d’agost/ag/d’ag|setembre/de setembre/set/de set|octubre/d’octubre/oct/d’oct|novembre/de novembre/nov/de nov|desembre/de desembre/des/de des',
    weekday: 'diumenge/dg|dilluns/dl|dimarts/dt|dimecres/dc|dijous/dj|divendres/dv|dissabte/ds',
  },
  cs: {
    month:
      'leden/ledna/led/1|unor/unora/uno/2|brezen/brezna/bre/3|duben/dubna/dub/4|kveten/kvetna/kve/5|cerven/cervna/cvn/6|cervenec/cervence/cvc/7|srpen/srpna/srp/8|zari/zar/9|rijen/rijna/rij/10|listopad/listopadu/lis/11|prosinec/prosince/pro/12',
    weekday: 'nedele/ne|pondeli/po|utery/ut|streda/st|ctvrtek/ct|patek/pa|sobota/so',
  },
  da: {
    month:
      'januar/jan|februar/feb|marts/mar|april/apr|maj|juni/jun|juli/jul|august/aug|september/sep|oktober/okt|november/nov|december/dec',
    weekday: 'søndag/søn|mandag/man|tirsdag/tirs|onsdag/ons|torsdag/tors|fredag/fre|lørdag/lør',
  },
  de: {
    month:
      'januar/jan|februar/feb|marz/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|dezember/dez',
    weekday: 'sonntag/so|montag/mo|dienstag/di|mittwoch/mi|donnerstag/do|freitag/fr|samstag/sa',
  },
  el: {
    month:
      'ιανουαριου/ιαν|φεβρουαριου/φεβ|μαρτιου/μαρ|απριλιου/απρ|μαιου/μαι|ιουνιου/ιουν|ιουλιου/ιουλ|αυγουστου/αυγ|σεπτεμβριου/σεπ|οκτωβριου/οκτ|νοεμβριου/νοε|δεκεμβριου/δεκ',
    weekday: 'κυριακη/κυρ|δευτερα/δευ|τριτη/τρι|τεταρτη/τετ|πεμπτη/πεμ|παρασκευη/παρ|σαββατο/σαβ',
  },
  en: {
    month:
      'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep|october/oct|november/nov|december/dec',
    weekday: 'sunday/sun|monday/mon|tuesday/tue|wednesday/wed|thursday/thu|friday/fri|saturday/sat',
  },
  es: {
    month:
      'enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|septiembre/sept|octubre/oct|noviembre/nov|diciembre/dic',
    weekday: 'domingo/dom|lunes/lun|martes/mar|miercoles/mie|jueves/jue|viernes/vie|sabado/sab',
  },
  fa: {
    month: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
    weekday: 'یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه',
  },
  fi: {
    month:
      'tammikuu/tammikuuta/tammi/1|helmikuu/helmikuuta/helmi/2|maaliskuu/maaliskuuta/maalis/3|huhtikuu/huhtikuuta/huhti/4|toukokuu/toukokuuta/touko/5|kesakuu/kesakuuta/kesa/6|heinakuu/heinakuuta/heina/7|elokuu/elokuuta/elo/8|syyskuu/syyskuuta/syys/9|lokakuu/lokakuuta/loka/10|marraskuu/marraskuuta/marras/11|joulukuu/joulukuuta/joulu/12',
    weekday: 'sunnuntai/su|maanantai/ma|tiistai/ti|keskiviikko/ke|torstai/to|perjantai/pe|lauantai/la',
  },
  fr: {
    month: 'janvier/janv|fevrier/fevr|mars|avril/avr|mai|juin|juillet/juil|aout|septembre/sept|octobre/oct|novembre/nov|decembre/dec',
    weekday: 'dimanche/dim|lundi/lun|mardi/mar|mercredi/mer|jeudi/jeu|vendredi/ven|samedi/sam',
  },
  he: {
    month: 'ינואר/ינו׳|פברואר/פבר׳|מרץ|אפריל/אפר׳|מאי|יוני|יולי|אוגוסט/אוג׳|ספטמבר/ספט׳|אוקטובר/אוק׳|נובמבר/נוב׳|דצמבר/דצמ׳',
    weekday: 'יום ראשון/יום א׳|יום שני/יום ב׳|יום שלישי/יום ג׳|יום רביעי/יום ד׳|יום חמישי/יום ה׳|יום שישי/יום ו׳|יום שבת/שבת',
  },
  hi: {
    month: 'जनवरी/जन॰|फ़रवरी/फ़र॰|मार्च|अप्रैल|मई|जून|जुलाई/जुल॰|अगस्त/अग॰|सितंबर/सित॰|अक्टूबर/अक्टू॰|नवंबर/नव॰|दिसंबर/दिस॰',
    weekday: 'रविवार/रवि|सोमवार/सोम|मंगलवार/मंगल|बुधवार/बुध|गुरुवार/गुरु|शुक्रवार/शुक्र|शनिवार/शनि',
  },
  hr: {
    month:
      'sijecanj/sijecnja/sij/januar/jan|veljaca/veljace/velj/februar/feb|ozujak/ozujka/ozu/mart/mar|travanj/travnja/tra/april/apr|svibanj/svibnja/svi/maj|lipanj/lipnja/lip/juni/jun|srpanj/srpnja/srp/juli/jul|kolovoz/kolovoza/kol/august/aug/avgust/avg|rujan/rujna/ruj/septembar/sep|listopad/listopada/lis/oktobar/okt|studeni/studenoga/stu/novembar/nov|prosinac/prosinca/pro/decembar/dec',
    weekday: 'nedjelja/ned/nedelja|ponedjeljak/pon/ponedeljak|utorak/uto|srijeda/sri/sreda/sre|cetvrtak/cet|petak/pet|subota/sub',
  },
  hu: {
    month:
      'januar/jan|februar/febr|marcius/marc|aprilis/apr|majus/maj|junius/jun|julius/jul|augusztus/aug|szeptember/szept|oktober/okt|november/nov|december/dec',
    weekday: 'vasarnap/v|hetfo/h|kedd/k|szerda/sze|csutortok/cs|pentek/p|szombat/szo',
  },
  id: {
    month:
      'januari/jan|februari/feb|maret/mar|april/apr|mei|juni/jun|juli/jul|agustus/agu|september/sep|oktober/okt|november/nov|desember/des',
    weekday: 'minggu/min|senin/sen|selasa/sel|rabu/rab|kamis/kam|jumat/jum|sabtu/sab',
  },
  it: {
    month:
      'gennaio/gen|febbraio/feb|marzo/mar|aprile/apr|maggio/mag|giugno/giu|luglio/lug|agosto/ago|settembre/set|ottobre/ott|novembre/nov|dicembre/dic',
    weekday: 'domenica/dom|lunedi/lun|martedi/mar|mercoledi/mer|giovedi/gio|venerdi/ven|sabato/sab',
  },
  ja: { month: '1|2|3|4|5|6|7|8|9|10|11|12', weekday: '日曜日/日|月曜日/月|火曜日/火|水曜日/水|木曜日/木|金曜日/金|土曜日/土' },
  ko: {
    month: '1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월',
    weekday: '일요일/일|월요일/월|화요일/화|수요일/수|목요일/목|금요일/금|토요일/토',
  },
  nl: {
    month:
      'januari/jan|februari/feb|maart/mrt|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sep|oktober/okt|november/nov|december/dec',
    weekday: 'zondag/zo|maandag/ma|dinsdag/di|woensdag/wo|donderdag/do|vrijdag/vr|zaterdag/za',
  },
  no: {
    month: 'januar/jan|februar/feb|mars/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep|oktober/okt|november/nov|desember/des',
    weekday: 'søndag/søn|mandag/man|tirsdag/tir|onsdag/ons|torsdag/tor|fredag/fre|lørdag/lør',
  },
  pl: {
    month:
      'styczen/stycznia/sty|luty/lutego/lut|marzec/marca/mar|kwiecien/kwietnia/kwi|maj/maja|czerwiec/czerwca/cze|lipiec/lipca/lip|sierpien/sierpnia/sie|wrzesien/wrzesnia/wrz|pazdziernik/pazdziernika/paz|listopad/listopada/lis|grudzien/grudnia/gru',
    weekday: 'niedziela/niedz|poniedziałek/pon|wtorek/wt|sroda/sr|czwartek/czw|piatek/pt|sobota/sob',
  },
  pt: {
    month:
      'janeiro/jan/01|fevereiro/fev/02|marco/mar/03|abril/abr/04|maio/mai/05|junho/jun/06|julho/jul/07|agosto/ago/08|setembro/set/09|outubro/out/10|novembro/nov/11|dezembro/dez/12',
    weekday:
      'domingo/dom|segunda-feira/seg/segunda|terca-feira/ter/terca|quarta-feira/qua/quarta|quinta-feira/qui/quinta|sexta-feira/sex/sexta|sabado/sab',
  },
  ro: {
    month:
      'ianuarie/ian|februarie/feb|martie/mar|aprilie/apr|mai|iunie/iun|iulie/iul|august/aug|septembrie/sept|octombrie/oct|noiembrie/nov|decembrie/dec',
    weekday: 'duminica/dum|luni/lun|marti/mar|miercuri/mie|joi|vineri/vin|sambata/sam',
  },
  ru: {
    month:
      'январь/января/янв|февраль/февраля/февр|март/марта/мар|апрель/апреля/апр|маи/мая|июнь/июня/июн|июль/июля/июл|август/августа/авг|сентябрь/сентября/сент|октябрь/октября/окт|ноябрь/ноября/нояб|декабрь/декабря/дек',
    weekday: 'воскресенье/вс|понедельник/пн|вторник/вт|среда/ср|четверг/чт|пятница/пт|суббота/сб',
  },
  sk: {
    month:
      'januar/januara/jan/1|februar/februara/feb/2|marec/marca/mar/3|april/aprila/apr/4|maj/maja/5|jun/juna/6|jul/jula/7|august/augusta/aug/8|september/septembra/sep/9|oktober/oktobra/okt/10|november/novembra/nov/11|december/decembra/dec/12',
    weekday: 'nedela/ne|pondelok/po|utorok/ut|streda/st|stvrtok/st|piatok/pi|sobota/so',
  },
  sv: {
    month: 'januari/jan|februari/feb|mars|april/apr|maj|juni|juli|augusti/aug|september/sep|oktober/okt|november/nov|december/dec',
    weekday: 'sondag/son|mandag/man|tisdag/tis|onsdag/ons|torsdag/tors|fredag/fre|lordag/lor',
  },
  th: {
    month:
      'มกราคม/ม.ค|กุมภาพันธ์/ก.พ|มีนาคม/มี.ค|เมษายน/เม.ย|พฤษภาคม/พ.ค|มิถุนายน/มิ.ย|กรกฎาคม/ก.ค|สิงหาคม/ส.ค|กันยายน/ก.ย|ตุลาคม/ต.ค|พฤศจิกายน/พ.ย|ธันวาคม/ธ.ค',
    weekday: 'วันอาทิตย์/อาทิตย์|วันจันทร์/จันทร์|วันอังคาร/อังคาร|วันพุธ/พุธ|วันพฤหัสบดี/พฤหัส|วันศุกร์/ศุกร์|วันเสาร์/เสาร์',
  },
  tl: {
    month:
      'enero/ene|pebrero/peb|marso/mar|abril/abr|mayo/may|hunyo/hun|hulyo/hul|agosto/ago|setyembre/set|oktubre/okt|nobyembre/nob|disyembre/dis',
    weekday: 'linggo/lin|lunes/lun|martes/mar|miyerkules/miy|huwebes/huw|biyernes/biy|sabado/sab',
  },
  tr: {
    month: 'ocak/oca|subat/sub|mart/mar|nisan/nis|mayis/may|haziran/haz|temmuz/tem|agustos/agu|eylul/eyl|ekim/eki|kasim/kas|aralik/ara',
    weekday: 'pazar/paz|pazartesi/pzt|sali/sal|carsamba/car|persembe/per|cuma/cum|cumartesi/cmt',
  },
  uk: {
    month:
      'січень/січня/січ|лютии/лютого/лют|березень/березня/бер|квітень/квітня/квіт|травень/травня/трав|червень/червня/черв|липень/липня/лип|серпень/серпня/серп|вересень/вересня/вер|жовтень/жовтня/жовт|листопад/листопада/лист|грудень/грудня/груд',
    weekday: 'неділя/нд|понеділок/пн|вівторок/вт|середа/ср|четвер/чт|пʼятниця/пт|субота/сб',
  },
  vi: {
    month:
      'thang 1/thg 1|thang 2/thg 2|thang 3/thg 3|thang 4/thg 4|thang 5/thg 5|thang 6/thg 6|thang 7/thg 7|thang 8/thg 8|thang 9/thg 9|thang 10/thg 10|thang 11/thg 11|thang 12/thg 12',
    weekday: 'chu nhat/cn|thu hai/thu 2|thu ba/thu 3|thu tu/thu 4|thu nam/thu 5|thu sau/thu 6|thu bay/thu 7',
  },
  zh: {
    month:
      '一月/1/1月|二月/2/2月|三月/3/3月|四月/4/4月|五月/5/5月|六月/6/6月|七月/7/7月|八月/8/8月|九月/9/9月|十月/10/10月|十一月/11/11月|十二月/12/12月',
    weekday: '星期日/周日|星期一/周一|星期二/周二|星期三/周三|星期四/周四|星期五/周五|星期六/周六',
  },
};
