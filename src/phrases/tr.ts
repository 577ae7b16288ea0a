import type { Phrases } from './phrases.js';

/** What boilerplate says in Turkish. */
export const tr: Phrases = {
  'cookie-banner': {
    sure: `
      bu web sitesi çerez kullanmaktadır | bu web sitesi çerezleri kullanmaktadır | bu web sitesi çerezler kullanmaktadır
      bu web sitesi çerez kullanır | bu web sitesinde çerezler kullanılmaktadır | bu web sitesinde çerez kullanılmaktadır
      bu internet sitesinde çerezler kullanılmaktadır | bu internet sitesinde çerez kullanılmaktadır | bu sitede çerez kullanılmaktadır
      bu sitede çerezler kullanılmaktadır | bu site çerez kullanmaktadır | bu site çerezleri kullanır | bu site çerezler kullanmaktadır
      bu sitede size daha iyi hizmet | web sitemizde çerez kullanılmaktadır | web sitemizde çerezler kullanılmaktadır
      sitemizde çerez kullanılmaktadır | sitemizde çerezler kullanılmaktadır | internet sitemizde çerezler kullanılmaktadır
      sitemizde çerez kullanıyoruz | web sitemizde çerez kullanıyoruz | web sitemizde çerezleri kullanıyoruz
      sitemizden en iyi şekilde faydalanabilmeniz | sitemizden en iyi şekilde yararlanmanız | sitemizi kullanarak çerezlere
      web sitemizi kullanarak çerezleri | çerezleri kullanıyoruz | çerezler kullanıyoruz | çerez kullanıyoruz
      çerezlerden yararlanıyoruz | çerezlerden faydalanıyoruz | çerezlerden yararlanmaktayız
      size daha iyi hizmet sunabilmek için çerez | size daha iyi bir deneyim sunmak için çerez | size en iyi deneyimi sunmak için çerez
      deneyiminizi iyileştirmek için çerez | deneyiminizi geliştirmek için çerez | kullanıcı deneyimini iyileştirmek için çerez
      hizmet kalitesini artırmak için çerez | daha iyi bir kullanıcı deneyimi için çerez | çerez kullanımını kabul etmiş
      çerez kullanımını kabul ediyorsunuz | çerez kullanımına izin vermiş | çerez kullanımına onay vermiş | çerezlerin kullanımını kabul
      çerezlerin kullanılmasını kabul | çerezlerin kullanımına izin | çerez kullanmamızı kabul | çerez kullanılmasını kabul
      çerezlere izin vermiş olursunuz | çerez politikamızı kabul | siteyi kullanmaya devam ederek | sitemizi kullanmaya devam ederek
      web sitemizi kullanmaya devam ederek | bu siteyi kullanmaya devam ederek | sitemizi ziyaret ederek çerez
      siteyi kullanmaya devam etmeniz | sitemizi kullanmaya devam etmeniz | sitede gezinmeye devam ederek | siteye girerek çerez
      ilgili mevzuata uygun olarak kullanılan çerezler | kvkk kapsamında çerez | kişisel verileriniz, çerezler
      çerezlerle ilgili detaylı bilgi | çerezler hakkında detaylı bilgi | çerezler hakkında daha fazla bilgi
      çerezler hakkında bilgi almak için | çerez politikamızı inceleyebilirsiniz | çerez politikamıza göz atabilirsiniz
      çerez politikasını inceleyebilirsiniz | çerez politikamızdan | çerez aydınlatma metni | veri politikamızı inceleyebilirsiniz
      veri politikasındaki amaçlarla sınırlı | mevzuata uygun şekilde çerez konumlandırmaktayız | çerez konumlandırmaktayız
      detaylar için veri politikamızı | detaylı bilgi için çerez politikamızı | çerezler ve benzeri teknolojiler
      çerez ve benzeri teknolojiler | çerezler ve benzer teknolojiler | biz ve iş ortaklarımız | biz ve # iş ortağımız
      biz ve ortaklarımız | # iş ortağımızla birlikte | bir cihazda bilgi depolama ve/veya | cihaza bilgi depolama ve/veya
      kişiselleştirilmiş reklam ve içerik | kişiselleştirilmiş reklamlar ve içerik | içeriği ve reklamları kişiselleştirmek
      reklam ve içerik ölçümü | hassas coğrafi konum verileri | onayınızı istediğiniz zaman geri | rızanızı istediğiniz zaman geri
      izninizi istediğiniz zaman geri | tercihlerinizi istediğiniz zaman değiştirebilirsiniz | çerez tercihlerinizi istediğiniz zaman
      zorunlu çerezler haricindeki | zorunlu çerezler dışındaki | açık rızanız olması halinde | ^gizliliğinize değer veriyoruz
      ^gizliliğinize önem veriyoruz | ^gizliliğiniz bizim için önemli | ^gizliliğinize saygı duyuyoruz | ^çerez ayarları$
      ^çerez ayarlarını yönet | ^çerezleri yönet$ | ^çerez tercihleri$ | ^çerez tercihlerini yönet | ^çerez yönetimi$
      ^çerez politikası$ | ^çerez bildirimi$ | ^çerez kullanımı$ | ^çerez onayı | ^çerez onayını yönet | ^onayı yönet$
      ^onayları yönet$ | ^tüm çerezleri kabul et | ^tüm çerezleri reddet | ^çerezleri kabul et | ^çerezleri reddet
      ^bütün çerezleri kabul | ^yalnızca zorunlu çerezler | ^sadece zorunlu çerezler | ^sadece gerekli çerezler
      ^yalnızca gerekli çerezler | ^gizlilik ayarları$ | ^gizlilik tercihleri | ^zorunlu çerezler$ | ^analitik çerezler$
      ^işlevsel çerezler$ | ^performans çerezleri$ | ^reklam çerezleri$ | ^hedefleme çerezleri$ | ^pazarlama çerezleri$
      ^kesinlikle gerekli çerezler
    `,
    hint: `
      6698 sayılı kişisel verilerin korunması kanunu | kişisel verilerin korunması kanunu uyarınca | ^kabul et$ | ^kabul ediyorum$
      ^kabul$ | ^tümünü kabul et$ | ^hepsini kabul et$ | ^kabul et ve kapat$ | ^kabul et ve devam et$ | ^onayla$ | ^onaylıyorum$
      ^tümünü onayla$ | ^izin ver$ | ^tümüne izin ver$ | ^hepsine izin ver$ | ^seçime izin ver$ | ^reddet$ | ^tümünü reddet$
      ^hepsini reddet$ | ^reddediyorum$ | ^kabul etmiyorum$ | ^anladım$ | ^tamam$ | ^anladım, kapat$ | ^devam et$ | ^ayarlar$
      ^ayarları yönet$ | ^ayarları kaydet$ | ^tercihler$ | ^tercihleri yönet$ | ^tercihleri kaydet$ | ^tercihleri görüntüle$
      ^tercihleri göster$ | ^tercihlerimi kaydet$ | ^tercihlerimi onayla$ | ^seçenekleri yönet$ | ^daha fazla seçenek$ | ^özelleştir$
      ^seçimi kaydet$ | ^seçimleri kaydet$ | ^seçimlerimi onayla$ | ^kaydet$ | ^kaydet ve kapat$ | ^detayları göster$ | ^detayları gör$
      ^detaylar$ | ^ayrıntılar$ | ^ayrıntıları göster$ | ^daha fazla bilgi$ | ^detaylı bilgi$ | ^zorunlu$ | ^gerekli$ | ^işlevsel$
      ^fonksiyonel$ | ^analitik$ | ^istatistik$ | ^istatistikler$ | ^pazarlama$ | ^her zaman etkin$ | ^her zaman aktif$ | ^daima etkin$
      çerez politikası | çerezler | ^meşru menfaat$ | ^iş ortakları$ | ^çerezler$
    `,
  },
  'newsletter-promo': {
    sure: `
      bültenimize abone olun | bültenimize kaydolun | bültenimize üye olun | bültenimize kayıt olun | bültenimize abone ol
      e-bültenimize abone olun | e-bültenimize kaydolun | e-bültenimize üye olun | e-bültenimize kayıt olun | e-bültene abone olun
      e-bültene kayıt olun | e-bültene kaydolun | e-bülten aboneliği | e-bülten üyeliği | e-bülten kaydı | bültene abone olun
      bültene abone ol | bültene kaydolun | bültene kayıt ol | bültene üye ol | * bültenine abone olun | haber bültenine abone
      haber bültenimize | günlük bültenimize | haftalık bültenimize | ücretsiz bültenimize | ücretsiz bültene | e-posta bültenimize
      e-posta bültenine | e-posta listemize | mail listemize | ^e-bülten’e | ^bülten aboneliği | ^bültenlerimiz$ | ^tüm bültenler$
      ^haftalık bülten$ | ^günlük bülten$ | ^e-posta bülteni$ | ^haber bülteni$ | e-posta kutunuza gelsin | e-posta kutunuza gönderelim
      e-posta kutunuzda | e-posta kutuna gelsin | e-postanıza gelsin | e-postana gelsin | gelen kutunuza gelsin | gelen kutuna gelsin
      doğrudan gelen kutunuza | doğrudan e-posta kutunuza | doğrudan e-postanıza | her sabah e-posta kutunuzda | her sabah e-postanıza
      her hafta e-postanıza | her hafta e-posta kutunuza | her gün e-postanıza | mail kutunuza gelsin | yeniliklerden haberdar olun
      yeniliklerden haberdar olmak için | gelişmelerden haberdar olmak için | kampanyalardan haberdar olmak için
      fırsatlardan haberdar olmak için | kampanyalarımızdan haberdar olmak | haberlerden ilk siz haberdar olun
      yeni yazılardan haberdar ol | yeni yazılardan e-posta ile haberdar | yeni yazıları bana e-posta ile bildir
      abonelikten istediğiniz zaman çıkabilirsiniz | istediğiniz zaman abonelikten çıkabilirsiniz | dilediğiniz zaman abonelikten
      istediğiniz an abonelikten | abonelikten dilediğiniz zaman | aboneliğinizi istediğiniz zaman iptal
      dilediğiniz zaman listeden çıkabilirsiniz | bülten aboneliğinden çıkmak | abone olarak gizlilik politikamızı
      abone olarak kullanım koşullarını | abone ol butonuna basarak | abone ol butonuna tıklayarak | kayıt olarak gizlilik politikasını
      ticari elektronik ileti gönderilmesine | ticari elektronik ileti almayı | ticari ileti gönderilmesini
      tarafıma ticari elektronik ileti | elektronik ileti gönderilmesini kabul | elektronik ileti almak istiyorum
      kampanyalardan haberdar olmak istiyorum | bülten almak istiyorum | e-bülten almak istiyorum | aboneliğiniz başarıyla
      aboneliğiniz için teşekkür | bültenimize abone olduğunuz için | bültene kaydınız | abone olduğunuz için teşekkür ederiz
      e-postanıza gelen onay bağlantısına | ^gelişmeleri kaçırmayın | ^hiçbir gelişmeyi kaçırmayın | ^hiçbir haberi kaçırmayın
      ^hiçbir yazıyı kaçırma | ^hiçbir şeyi kaçırmayın | ^güncel kalın$ | ^haberdar olun$ | ^haberdar ol$
      ^gelişmelerden anında haberdar | ^son dakika haberlerinden anında haberdar | ^anlık bildirim almak | ^bildirimleri açın
      ^bildirimleri aç$ | ^bildirimlere izin ver | ^günün öne çıkan haberleri e-posta | ^günün özeti e-posta | ^spam yok
      ^asla spam göndermeyiz | spam göndermiyoruz | ^google news’te abone ol | ^google haberler’de takip | ^google news’te takip
      ^bizi google news’te | ^google’da öncelikli kaynak | ^telegram kanalımıza katılın | ^telegram kanalımıza abone
      ^WhatsApp kanalımıza | ^whatsapp kanalımıza | ^WhatsApp kanalımızı | ^whatsapp kanalımızı | ^YouTube kanalımıza abone
      ^youtube kanalımıza abone
    `,
    hint: `
      ^bülten$ | ^e-bülten$ | ^ebülten$ | ^bültenler$ | ^abone ol$ | ^abone olun$ | ^hemen abone ol$ | ^ücretsiz abone ol$ | ^kaydol$
      ^kayıt ol$ | ^kaydolun$ | ^gönder$ | ^katıl$ | ^e-posta$ | ^e-posta adresi$ | ^e-posta adresiniz$ | ^e-posta adresin$
      ^e-posta adresinizi girin | ^e-posta adresinizi giriniz | ^e-posta adresini gir | ^e-posta adresinizi yazın | ^eposta adresiniz$
      ^mail adresiniz$ | ^mail adresinizi | ^e-mail adresiniz$ | ^e-mail$ | ^isim$ | ^ad$ | ^adınız$ | ^soyad$ | ^soyadınız$
      ^ad soyad$ | ^adınız soyadınız$ | ^zorunlu alan$ | ^geçerli bir e-posta | ^lütfen geçerli bir e-posta | ^abonelikten çık$
      ^abonelikten ayrıl$ | ^daha sonra$ | ^hayır, teşekkürler$ | ^haberdar olmak için | ^teşekkürler$ | bültenimize | e-bültenimiz
    `,
  },
  'share-buttons': {
    sure: `
      ^facebook’ta paylaş | ^facebook’ta paylaşın | ^facebook üzerinde paylaş | ^facebook ile paylaş | ^facebook’tan paylaş
      ^twitter’da paylaş | ^twitter’da paylaşın | ^twitter üzerinde paylaş | ^twitter ile paylaş | ^X’te paylaş | ^X’de paylaş
      ^X üzerinde paylaş | ^WhatsApp’ta paylaş | ^whatsapp’ta paylaş | ^WhatsApp ile paylaş | ^whatsapp ile paylaş
      ^WhatsApp üzerinden paylaş | ^whatsapp üzerinden paylaş | ^WhatsApp’tan gönder | ^whatsapp’tan gönder | ^telegram’da paylaş
      ^telegram ile paylaş | ^LinkedIn’de paylaş | ^linkedin’de paylaş | ^LinkedIn ile paylaş | ^linkedin ile paylaş
      ^pinterest’te paylaş | ^e-posta ile paylaş | ^eposta ile paylaş | ^e-posta ile gönder | ^e-posta yoluyla paylaş | ^mail ile gönder
      ^mail ile paylaş | ^messenger ile paylaş | ^flipboard’da paylaş | ^bluesky’da paylaş | ^tweetle$ | ^tweet at$ | ^bu haberi paylaş
      ^bu yazıyı paylaş | ^bu sayfayı paylaş | ^bu içeriği paylaş | ^bu makaleyi paylaş | ^bu gönderiyi paylaş | ^bu tarifi paylaş
      ^bu videoyu paylaş | ^haberi paylaş | ^haberi arkadaşına gönder | ^yazıyı paylaş | ^sayfayı paylaş | ^makaleyi paylaş
      ^içeriği paylaş | ^tarifi paylaş | ^arkadaşlarınla paylaş | ^arkadaşlarınızla paylaşın | ^sevdiklerinizle paylaşın
      ^arkadaşına gönder$ | ^arkadaşına öner$ | ^sosyal medyada paylaş | ^sosyal ağlarda paylaş | ^paylaşmak için tıklayın
      paylaşmak için tıklayın | yazdırmak için tıklayın | ^bağlantıyı kopyala | ^linki kopyala | ^link kopyala$ | ^url kopyala$
      ^url’yi kopyala | ^adresi kopyala$ | ^kısa linki kopyala | ^bağlantı kopyalandı | ^link kopyalandı | ^kopyalandı$ | ^haberi yazdır
      ^sayfayı yazdır | ^yazıyı yazdır | ^yazdırılabilir sürüm | ^haberi kaydet | ^yazıyı kaydet | ^daha sonra oku$ | ^favorilere ekle$
      ^favorilerime ekle$ | ^okuma listesine ekle | ^bizi facebook’ta takip | ^bizi twitter’da takip | ^bizi instagram’da takip
      ^bizi sosyal medyada takip | ^bizi takip edin | ^sosyal medyada bizi takip | yeni pencerede açılır
    `,
    hint: `
      ^paylaş$ | ^paylaşın$ | ^paylaş: | ^bunu paylaş: | ^paylaşım$ | ^paylaşımlar$ | ^beğen$ | ^beğendim$ | ^beğeni$ | ^yazdır$
      ^çıktı al$ | ^kopyala$ | ^yer imi$ | ^takip edin$ | ^takip et: | ^bizi takip et$ | ^sosyal medya$ | ^sosyal medya hesaplarımız$
      ^sosyal ağlar$ | ^dinle$ | ^haberi dinle$ | ^sesli dinle$ | ^yazı boyutu$ | ^a+ a-$ | ^tepki ver$ | ^tepkiniz nedir
      ^bu habere emoji ile
    `,
  },
  comments: {
    sure: `
      ^yorum yap$ | ^yorum yapın$ | ^yorum yaz$ | ^yorum yazın$ | ^yorum ekle$ | ^yorum gönder$ | ^yorumu gönder$ | ^yorum bırak$
      ^yorum bırakın$ | ^bir yorum yazın | ^bir yorum yaz$ | ^bir yorum bırak | ^bir yorum ekle | ^bir cevap yazın | ^bir cevap yaz$
      ^bir yanıt yazın | ^bir yanıt bırakın | ^yorumunuzu yazın | ^yorumunuzu buraya yazın | ^yorumunuzu ekleyin | ^yorumunu yaz
      ^yorumunuzu paylaşın | ^düşüncelerinizi paylaşın | ^düşünceni paylaş | ^ilk yorumu siz yapın | ^ilk yorumu sen yap
      ^ilk yorumu siz yazın | ^ilk yorumu yapan siz olun | ^ilk yorum yapan siz olun | ^ilk yorumu yaz | ^bu habere ilk yorumu
      ^bu içeriğe ilk yorumu | ^cevabı iptal et | ^yanıtı iptal et | ^yoruma katıl | ^# yorum$ | ^# adet yorum | ^yorumlar (#)
      ^yorum (#) | ^yorum sayısı: # | ^toplam # yorum | ^bu habere # yorum yapılmış | ^henüz yorum yok | ^henüz yorum yapılmamış
      ^henüz yorum yapılmadı | ^hiç yorum yok | ^hiç yorum yapılmamış | ^henüz bu içeriğe yorum | ^bu habere henüz yorum
      ^yorumları göster | ^yorumları gör | ^yorumları oku | ^yorumları gizle | ^tüm yorumları gör | ^tüm yorumları göster
      ^tüm yorumları oku | ^tüm yorumlar$ | ^daha fazla yorum | ^okuyucu yorumları | ^okur yorumları | ^ziyaretçi yorumları
      ^kullanıcı yorumları$ | ^son yorumlar$ | ^en beğenilen yorumlar | için # yorum$ | için # cevap$ | yazısına # yorum yapılmış
      hakkında # yorum$ | e-posta hesabınız yayımlanmayacak | e-posta adresiniz yayınlanmayacak | e-posta adresiniz yayımlanmayacak
      e-posta adresiniz paylaşılmayacak | e-posta hesabınız yayınlanmayacak | gerekli alanlar * ile işaretlenmişlerdir
      gerekli alanlar * işaretlenmişlerdir | gerekli alanlar ile işaretlenmişlerdir | gerekli alanlar işaretlenmişlerdir
      gerekli alanlar işaretlendi | zorunlu alanlar işaretlenmiştir | daha sonraki yorumlarımda kullanılması için
      bir dahaki sefere yorum yaptığımda | bu tarayıcıya kaydet | ^yorum göndermek için | yorum yapmak için giriş
      yorum yapmak için üye | yorum yapmak için oturum | yorum yapmak için lütfen | yorum yapabilmek için giriş
      yorum yapabilmek için üye | yorum yapabilmek için oturum | yorum yapabilmek için lütfen | yorum yazmak için giriş
      yorum yazmak için üye | yorum yazabilmek için | yorum yapabilmeniz için | istenmeyenleri azaltmak için akismet
      yorum verilerinizin nasıl işlendiği | ^yorumlar kapalı | ^yorumlar kapatılmıştır | ^yorumlar kapatıldı | ^yoruma kapalı
      ^bu haber yoruma kapalı | ^yoruma kapatılmıştır | yoruma kapatılmıştır | yorumunuz onaylandıktan sonra | yorumunuz onay bekliyor
      yorumunuz incelendikten sonra | yorumlarınız editör onayından | ^yorum kuralları | ^yorum yazma kuralları | ^yorumu şikayet et
      ^şikayet et$ | ^yeni yorumları bana e-posta | ^beni sonraki yorumlar için | suç teşkil edecek, yasadışı
      küfür, hakaret, rencide edici | küfür, hakaret, bir dilin | büyük harflerle yazılmış yorumlar
      türkçe karakter kullanılmayan ve büyük | yorumlar onaylanmamaktadır | hakaret içeren yorumlar | yorumlardan yazarları sorumludur
    `,
    hint: `
      oturum açmalısınız | ^# yanıt$ | ^yorumlar$ | ^yorum$ | ^yorumunuz$ | ^yorumun$ | ^cevapla$ | ^yanıtla$ | ^cevap ver$
      ^yanıt ver$ | ^cevap yaz$ | ^yanıt$ | ^cevap$ | ^alıntıla$ | ^bildir$ | ^şikayet$ | ^beğenmedim$ | ^katılıyorum$ | ^katılmıyorum$
      ^rumuz$ | ^takma ad$ | ^internet sitesi$ | ^web sitesi$ | ^misafir$ | ^ziyaretçi$ | ^anonim$ | ^# gün önce$ | ^# saat önce$
      ^# dakika önce$ | ^# dk önce$ | ^# ay önce$ | ^# hafta önce$ | ^# yıl önce$ | ^# sene önce$ | ^bir gün önce$ | ^dün$ | ^dün #
      ^bugün # | ^en yeni$ | ^en eski$ | ^en yeniler$ | ^en eskiler$ | ^en beğenilen$ | ^sırala$ | ^sıralama$ | dedi ki:$
      ^yanıtları göster$ | ^yanıtları gizle$ | ^düzenle$ | ^misafir avatar | ^karakter sınırı | ^doğrulama kodu$ | ^güvenlik kodu$
    `,
  },
  'related-links': {
    sure: `
      ^şunu da deneyin
      ^bunlar da ilginizi çekebilir | ^bu haberler de ilginizi çekebilir | ^bunlar ilginizi çekebilir | ^bu haber de ilginizi çekebilir
      ^bu haberler ilginizi çekebilir | ^ilginizi çekebilir$ | ^ilginizi çekebilir: | ^ilgini çekebilir | ^bu da ilginizi çekebilir
      ^bu içerikler ilginizi çekebilir | ^ilginizi çekebilecek | ^ilginizi çekebilecek diğer | ^sizin için seçtiklerimiz
      ^sizin için önerilen | ^senin için önerilen | ^size özel haberler | ^bunları da okuyun | ^bunu da okuyun
      ^bunları da beğenebilirsiniz | ^bunları da sevebilirsin | ^bunu da beğenebilirsiniz | ^şunlar da ilginizi çekebilir
      ^ayrıca bakınız | ^ayrıca okuyun | ^ayrıca bkz | ^ayrıca oku: | ^okumadan geçmeyin | ^okumadan geçme | ^mutlaka okuyun
      ^mutlaka okumalısınız | ^bu haberi de okuyun | ^önerilen yazı | ^okumanızı öneririz | ^gözden kaçırmayın$ | ^gözden kaçmasın
      ^dikkat çeken haberler | ^öne çıkan haberler | ^öne çıkan yazılar | ^öne çıkan içerikler | ^ilgili haberler | ^ilgili haber$
      ^ilgili haber: | ^ilgili yazılar | ^ilgili yazı$ | ^ilgili makaleler | ^ilgili içerikler | ^ilgili konular$ | ^ilgili videolar
      ^ilgili galeriler | ^ilgili gönderiler | ^ilgili ürünler$ | ^ilgili tarifler$ | ^konuyla ilgili haberler
      ^konu ile ilgili haberler | ^konuyla ilgili diğer | ^benzer haberler | ^benzer yazılar | ^benzer içerikler | ^benzer konular$
      ^benzer ürünler$ | ^benzer tarifler | ^benzer makaleler | ^diğer haberler$ | ^diğer yazılar$ | ^diğer haberler için
      ^diğer içerikler$ | ^diğer makaleler$ | ^daha fazla haber | ^daha fazla içerik | ^daha fazla yazı | ^en çok okunanlar
      ^en çok okunan haberler | ^en çok okunan$ | ^çok okunanlar | ^çok okunan haberler | ^en çok izlenenler$ | ^en çok paylaşılanlar
      ^en çok yorumlananlar | ^günün çok okunanları | ^popüler haberler | ^popüler yazılar | ^popüler içerikler | ^trend haberler
      ^son haberler$ | ^son dakika haberleri$ | ^son yazılar$ | ^son eklenenler$ | ^son eklenen haberler | ^en son haberler$
      ^en yeni haberler | ^günün haberleri$ | ^günün manşetleri$ | ^günün öne çıkanları | ^editörün seçtikleri | ^editörün seçimi$
      ^editörden seçmeler | ^editörün önerisi | ^önerilen haberler | ^önerilen içerikler | ^önerilen yazılar | ^önerilen videolar
      ^sonraki haber | ^önceki haber | ^sonraki yazı$ | ^önceki yazı$ | ^sonraki yazı: | ^önceki yazı: | ^sıradaki haber
      ^bir sonraki haber | ^haberin devamı için tıklayın | ^bu kategoriden | ^bu ürünü alanlar | ^bu ürünü inceleyenler
      ^haberle ilgili daha fazlası
    `,
    hint: `
      ^ayrıca bakın$ | ^bkz. | ^bakınız: | ^ilgili$ | ^benzer$ | ^önerilenler$ | ^öneriler$ | ^sizin için$ | ^popüler$ | ^trend$
      ^trendler$ | ^gündemdekiler$ | ^manşetler$ | ^öne çıkanlar$ | ^editörün seçtiği$ | ^son dakika$ | ^en yeniler: | ^yeni$
      ^yeniler$ | ^çok izlenenler$ | ^devamını oku$ | ^devamı$ | ^devamı için tıklayın | ^daha fazla$ | ^daha fazla göster$
      ^daha fazla yükle$ | ^daha fazla oku$ | ^daha fazlası$ | ^tümü$ | ^tümünü gör$ | ^tümünü göster$ | ^hepsini gör$ | ^tüm haberler$
      ^haberler$ | ^videolar$ | ^galeri$ | ^foto galeri$ | ^video galeri$ | ^haberi oku$ | ^habere git$ | ^okumaya devam et$ | ^oku$
      ^izle$ | ^dosya$ | ^dosyalar$ | ^keşfet$ | ^yazının devamı$ | ^incele$ | ^kaçırmayın$
    `,
  },
  navigation: {
    sure: `
      ^içeriğe geç | ^içeriğe atla | ^ana içeriğe geç | ^ana içeriğe atla | ^içeriğe git$ | ^içeriği atla | ^menüye geç | ^menüye atla
      ^aramaya geç | ^ana sayfaya git | ^ana sayfaya dön | ^anasayfaya dön | ^ana sayfaya geri dön | ^anasayfaya git
      ^anasayfaya geri dön | ^yukarı çık$ | ^yukarı git$ | ^yukarıya çık$ | ^başa dön$ | ^sayfa başı$ | ^sayfa başına dön
      ^sayfanın başına dön | ^sayfa başına git | ^en üste çık | ^üste çık$ | ^listeye dön$ | ^haberlere dön$ | ^tüm haberlere dön
      ^şu an buradasınız | ^şu anda buradasınız | ^bulunduğunuz sayfa | ^ana menü$ | ^menüyü aç$ | ^menüyü kapat$ | ^menüyü göster$
      ^menüyü aç/kapat | ^menü aç$ | ^menü kapat$ | ^aramayı aç$ | ^aramayı kapat$ | ^yazı gezinmesi$ | ^yazı dolaşımı$
      ^gönderi gezinmesi$ | ^yazı sayfalandırması | ^önceki sonraki$ | ^sayfa # / #$ | ^sayfa # toplam # | ^sonraki sayfa$
      ^önceki sayfa$ | ^eski yazılar$ | ^daha eski yazılar$ | ^yeni yazılar$ | ^daha yeni yazılar$ | ^site içi arama$ | ^sitede ara$
      ^site içinde ara$ | ^arama yap$ | ^arama yapın$ | ^ne aramıştınız | ^ne arıyorsunuz | ^ne aramak istersiniz | ^aranacak kelime
      ^aramak istediğiniz | ^arama sonuçları$ | ^dil seçin$ | ^dil seçimi$ | ^dil değiştir$ | ^giriş yap üye ol | ^üye ol giriş yap
      ^giriş yap kayıt ol | ^üye girişi$ | ^giriş yap veya | ^hesabım$ | ^şehir seçin$ | ^il seçin$ | ^site haritası$
    `,
    hint: `
      ^buradasınız | ^yukarı$ | ^geri dön$ | ^ana sayfa$ | ^anasayfa$ | ^menü$ | ^ara$ | ^arama$ | ^giriş$ | ^giriş yap$ | ^oturum aç$
      ^üye ol$ | ^üyelik$ | ^kayıt$ | ^çıkış$ | ^çıkış yap$ | ^oturumu kapat$ | ^profil$ | ^profilim$ | ^hesap$ | ^sepet$ | ^sepetim$
      ^favoriler$ | ^favorilerim$ | ^iletişim$ | ^bize ulaşın$ | ^hakkımızda$ | ^hakkında$ | ^biz kimiz$ | ^kurumsal$ | ^yardım$
      ^sıkça sorulan sorular$ | ^hizmetler$ | ^hizmetlerimiz$ | ^ürünler$ | ^ürünlerimiz$ | ^mağaza$ | ^blog$ | ^forum$ | ^gündem$
      ^güncel$ | ^türkiye$ | ^dünya$ | ^siyaset$ | ^politika$ | ^ekonomi$ | ^finans$ | ^borsa$ | ^spor$ | ^futbol$ | ^basketbol$
      ^kültür$ | ^kültür sanat$ | ^sanat$ | ^bilim$ | ^teknoloji$ | ^bilim ve teknoloji$ | ^sağlık$ | ^eğitim$ | ^yaşam$ | ^magazin$
      ^otomobil$ | ^otomotiv$ | ^emlak$ | ^seyahat$ | ^tatil$ | ^yemek$ | ^tarifler$ | ^yemek tarifleri$ | ^moda$ | ^kadın$ | ^aile$
      ^çevre$ | ^asayiş$ | ^3. sayfa$ | ^yerel$ | ^yerel haberler$ | ^istanbul$ | ^ankara$ | ^izmir$ | ^yazarlar$ | ^köşe yazarları$
      ^köşe yazıları$ | ^röportaj$ | ^röportajlar$ | ^analiz$ | ^görüş$ | ^hava durumu$ | ^namaz vakitleri$ | ^burçlar$ | ^astroloji$
      ^nöbetçi eczaneler$ | ^trafik durumu$ | ^yol durumu$ | ^puan durumu$ | ^fikstür$ | ^canlı skor$ | ^canlı yayın$ | ^canlı tv$
      ^canlı$ | ^yayın akışı$ | ^tv rehberi$ | ^podcast$ | ^foto$ | ^fotoğraf$ | ^video$ | ^infografik$ | ^arşiv$ | ^gazete arşivi$
      ^resmi ilanlar$ | ^resmi ilan$ | ^seri ilanlar$ | ^ilan$ | ^vefat ilanları$ | ^döviz$ | ^altın$ | ^kategoriler$ | ^kategori$
      ^kategori: | ^etiketler$ | ^etiketler: | ^etiket: | ^anahtar kelimeler: | ^konular$ | ^sonraki$ | ^önceki$ | ^ileri$ | ^geri$
      ^kapat$ | ^aç$ | ^atla$ | ^içindekiler$ | ^filtrele$ | ^filtreler$ | ^sitemap$ | ^rss$ | ^türkçe$ | ^dil$ | ^din$ | ^özel haber$
      ^etkinlikler$
    `,
  },
  advertisement: {
    sure: `
      ^reklam$ | ^reklamlar$ | ^reklam reklam$ | ^reklam alanı$ | ^reklamı kapat$ | ^reklamı geç | ^reklamı atla
      ^reklamdan sonra devam | ^haberin devamı reklamdan sonra | ^haber reklamdan sonra | ^haberin devamı aşağıda
      ^yazının devamı reklamdan sonra | ^haberin devamı reklamın altında | ^haber devam ediyor | ^içerik reklamdan sonra | ^sponsorlu$
      ^sponsorlu içerik | ^sponsorlu haber | ^sponsorlu bağlantı | ^sponsorlu bağlantılar | ^sponsorlu yazı | ^bu bir ilandır
      ^bu bir reklamdır | ^bu içerik reklam | ^bu bir advertorial | ^advertorial$ | ^tanıtım yazısı$ | ^tanıtım içeriği$
      ^iş birliği içeriği$ | ^basın ilan kurumu ilanı | ^ilan no: | ^reklam vermek için | ^buraya reklam verin
      ^buraya reklam verebilirsiniz | ^bu alana reklam | ^reklamsız oku$ | ^reklamsız okuyun | ^neden bu reklamı görüyorum
      satış ortaklığı bağlantıları içer | ortaklık bağlantıları içerebilir | affiliate bağlantılar içer | affiliate link içermektedir
      komisyon alabiliriz | küçük bir komisyon kazanabiliriz | komisyon kazanabiliriz | size ek bir maliyet | ek bir maliyet getirmeden
      ^reklam engelleyiciyi kapatın | reklam engelleyicinizi kapatın | reklam engelleyicinizi devre dışı
      reklam engelleyiciyi devre dışı | ^reklam engelleyici kullanıyorsunuz | reklam engelleyici kullandığınızı
      ^reklam engelleyici tespit edildi | ^adblock tespit | ^lütfen reklam engelleyicinizi | ^fiyatı gör$ | ^fiyatları karşılaştır
      ^amazon’da gör | ^hepsiburada’da gör | ^satın almak için tıklayın | ^fırsatı yakala$ | yatırım danışmanlığı kapsamında değildir
    `,
    hint: `
      ^ilanlar$ | ^ilan: | ^sponsor$ | ^sponsorlar$ | ^sponsorlarımız$ | ^iş ortaklarımız$ | ^ortaklarımız$ | ^partnerler$
      ^katkılarıyla$ | ^sponsorluğunda$ | ^kampanya$ | ^kampanyalar$ | ^fırsatlar$ | ^indirim | ^indirimler$ | ^hemen al$ | ^satın al$
      ^hemen satın al$ | ^sepete ekle$ | ^sipariş ver$ | ^rezervasyon yap$ | ^yükleniyor$ | ^yükleniyor | ^video yükleniyor
      ^daha fazla bilgi al$ | ^hemen başvur$ | ^hemen incele$ | ^hemen tıkla | satış ortaklığı | komisyon | ^tanıtım$ | ^ürüne git$
    `,
  },
  paywall: {
    sure: `
      ^okumaya devam etmek için | ^devamını okumak için | ^yazının devamını okumak için | ^haberin devamını okumak için
      ^haberin tamamını okumak için | ^yazının tamamını okumak için | ^makalenin tamamını okumak için | ^bu içeriği okumak için
      ^bu haberi okumak için | ^bu yazıyı okumak için | ^bu makaleyi okumak için | ^sınırsız okumak için | ^tamamını okumak için
      ^abone ol, okumaya | ^abone ol ve oku | ^abone olun, okumaya | ^sınırsız erişim için | ^tüm içeriklere sınırsız | ^sınırsız okuyun
      ^tüm içeriklere erişim | ^abonelik satın al | ^abonelik seçenekleri | ^abonelik paketleri | ^abonelik planları
      ^aboneliğinizi seçin | ^size uygun aboneliği | ^bir plan seçin$ | ^paketini seç$ | ^zaten abone misiniz | ^zaten abone misin
      ^abone misiniz? | ^aboneliğiniz var mı | ^zaten üye misiniz | ^zaten üye misin | ^üye misiniz? | ^zaten hesabınız var mı
      ^zaten bir hesabınız var mı | ^hesabınız var mı? | ^hesabın var mı? | ^hesabınız yok mu | ^hesabın yok mu | ^üye değil misiniz
      ^üye değil misin | ^henüz üye değil misiniz | ^henüz üye değil misin | ^henüz abone değil misiniz | ^abone girişi$
      ^abone girişi yap | bu içerik sadece abonelere | bu içerik yalnızca abonelere | bu içerik yalnızca aboneler
      bu içerik sadece aboneler | bu haber sadece abonelere | bu haber yalnızca abonelere | yalnızca abonelere özel
      sadece abonelere özel | ^abonelere özel | ^aboneye özel | ^yalnızca üyelere özel | ^sadece üyelere özel | ^üyelere özel içerik
      ^premium içerik | ^özel içerik$ | ücretsiz makale hakkınız | ücretsiz haber hakkınız | ücretsiz okuma hakkınız
      ücretsiz okuma limitinize | # ücretsiz haber hakkı | aylık ücretsiz okuma | ücretsiz haber limitiniz | ^ilk ay ücretsiz
      ^ilk ay sadece | ^# ay ücretsiz | ^# gün ücretsiz dene | ^ücretsiz dene$ | ^ücretsiz deneyin$ | ^istediğiniz zaman iptal
      istediğiniz zaman iptal edebilirsiniz | istediğin zaman iptal et | dilediğiniz zaman iptal edebilirsiniz | ^ücretsiz üye ol
      ^ücretsiz üye olun | ^ücretsiz kaydol | ^üye olun, okumaya | javascript’i etkinleştirin | JavaScript’i etkinleştirin
      JavaScript’i etkinleştirmeniz | javascript’i etkinleştirmeniz | javascript etkin değil | JavaScript etkin değil
      JavaScript devre dışı | javascript devre dışı | JavaScript desteklemiyor | javascript desteklemiyor | ^lütfen JavaScript
      ^lütfen javascript | tarayıcınız desteklenmiyor | tarayıcınızı güncelleyin | eski bir tarayıcı kullanıyorsunuz
      tarayıcınızda javascript | tarayıcınızda JavaScript | ^uygulamamızı indirin | ^mobil uygulamamızı indirin | ^uygulamayı indir$
      ^uygulamayı indirin$ | ^uygulamamızı indir | ^mobil uygulamalarımız$ | ^mobil uygulamamız$ | ^uygulamada aç$ | ^uygulamada oku
      ^app store’dan indirin | ^app store’dan indir | ^google play’den indirin | ^google play’den alın | ^google play’den indir
      ^bizi destekleyin | ^bize destek olun | ^destek ol$ | ^destek olun$ | ^bağımsız gazeteciliği destekle
      ^bağımsız gazeteciliğe destek | ^gazeteciliğe destek | ^gazeteciliğimize destek | ^okur desteği | ^patreon’dan destek
      ^bize patreon’da destek | ^bağış yap$ | ^bağış yapın$ | ^destekçimiz olun
    `,
    hint: `
      ^hemen indir$ | ^ücretsiz indir$ | ^abonelik$ | ^abone girişi yapın$ | ^abonelere$ | ^premium$ | ^plus$ | ^özel$ | ^aylık$
      ^yıllık$ | ^ay$ | ^yıl$ | ^şifre$ | ^parola$ | ^şifremi unuttum$ | ^şifrenizi mi unuttunuz | ^parolanızı mı unuttunuz
      ^beni hatırla$ | ^google ile giriş$ | ^google ile giriş yap$ | ^google ile devam et$ | ^facebook ile giriş yap$
      ^facebook ile giriş$ | ^apple ile giriş yap$ | ^veya$ | ^ya da$ | ^dene$ | ^destekle$ | ^destek$ | ^bağış$ | ^uygulama$
      ^uygulamalar$ | ^mobil uygulama$ | ^dijital abonelik$ | ^e-gazete$ | ^dijital$ | ^avantajlar$ | ^avantajlarınız
      ^abonelik avantajları
    `,
  },
  'legal-footer': {
    sure: `
      tüm hakları saklıdır | tüm hakkı saklıdır | her hakkı saklıdır | bütün hakları saklıdır | tüm haklar saklıdır | ^copyright ©
      ^telif hakkı © | ^telif hakkı # | izinsiz kopyalanamaz | izinsiz kullanılamaz | izinsiz yayınlanamaz | izinsiz alıntı yapılamaz
      izin alınmadan kullanılamaz | izin alınmadan kopyalanamaz | izin alınmadan yayınlanamaz | kaynak gösterilmeden alıntı
      kaynak gösterilmeden kullanılamaz | kaynak gösterilmeden kopyalanamaz | kaynak gösterilerek alıntı yapılabilir
      kaynak gösterilse dahi | kaynak gösterilse bile | aktif link verilmeden | aktif bağlantı verilmeden | aktif link verilerek
      yazılı izin olmadan kopyalanamaz | iktibas edilemez | kopyalanamaz, çoğaltılamaz | kısmen veya tamamen kopyalanamaz
      yayınlanan haber, köşe yazısı | yayınlanan her türlü haber | yayımlanan yazılardan yazarları
      yazıların sorumluluğu yazarlarına aittir | sitede yer alan tüm içerik | sitemizde yayınlanan haberlerin telif
      sitemizde yayınlanan yazı, haber | haberlerin telif hakları | dış bağlantılardan sorumlu değildir | dış bağlantıların içeriğinden
      harici linklerin sorumluluğu | linklerin sorumluluğunu almaz | web sitesinde yayınlanan içerik | ^gizlilik politikası kullanım
      ^kullanım koşulları gizlilik | ^kullanım şartları gizlilik | ^gizlilik sözleşmesi | ^hakkımızda iletişim | ^künye iletişim
      ^künye hakkımızda | ^iletişim künye | ^reklam iletişim | ^hakkımızda künye | ^kişisel verilerin korunması$
      ^kişisel verilerin korunması politikası | ^kvkk aydınlatma metni | ^kvkk metni | ^aydınlatma metni$ | ^mesafeli satış sözleşmesi
      ^üyelik sözleşmesi$ | ^teslimat ve iade | ^iptal ve iade | ^iade ve değişim | ^iade koşulları$ | ^kullanıcı sözleşmesi$
      ^yayın ilkeleri$ | ^yayın ilkelerimiz$ | ^etik ilkelerimiz$ | mersis no | ^vergi no: | ^vergi dairesi: | ^ticaret sicil no
      ^yer sağlayıcı: | ^yayın sahibi | ^yazı işleri müdürü: | fiyatlarımıza kdv dahildir | fiyatlara kdv dahildir | kdv dahildir$
      ^wordpress gururla sunar | wordpress tarafından desteklenmektedir | ^wordpress ile güçlendirilmiştir
      ^blogger tarafından desteklenmektedir | ^haber yazılımı | ^haber scripti | ^tasarım ve yazılım | en az # dakika gecikmeli
      verilerin # dakika gecikmeli | bist isim ve logosu | bist piyasalarında oluşan tüm | hatalı bir içerik gördüyseniz
      reCAPTCHA tarafından korunmaktadır
    `,
    hint: `
      önceden izin alınmadan | ^web tasarım: | ^genel yayın yönetmeni: | ^sorumlu yazı işleri müdürü | ^imtiyaz sahibi
      ^ticari elektronik ileti | ^gizlilik$ | ^gizlilik politikası$ | ^gizlilik ilkeleri$ | ^gizlilik bildirimi$ | ^kullanım koşulları$
      ^kullanım şartları$ | ^şartlar ve koşullar$ | ^hizmet şartları$ | ^kvkk$ | ^veri politikası$ | ^telif hakkı$ | ^telif hakları$
      ^yasal uyarı$ | ^yasal bilgiler$ | ^sorumluluk reddi$ | ^künye$ | ^reklam ver$ | ^reklam verin$ | ^kariyer$ | ^insan kaynakları$
      ^basın odası$ | ^bayilik$ | ^kargo ve teslimat$ | ^kargo$ | ^ödeme seçenekleri$ | ^ödeme$ | ^iade$ | ^garanti$
      ^müşteri hizmetleri$ | ^telefon: | ^tel: | ^faks: | ^adres: | ^e-posta: | ^mail: | ^erişilebilirlik$ | ^erişilebilirlik bildirimi$
      ^lisans$ | ^lisanslar$ | ^çalışma saatleri$ | ^çağrı merkezi$ | ^iletişim bilgileri$ | ^yazı işleri$ | ^editoryal ilkeler$
      ^sitene ekle$ | ^sitelerimiz$ | ^grup sitelerimiz$ | ^bir * kuruluşudur$ | ^bilgi toplumu hizmetleri$ | ^a.ş.$ | ^haber gönder$
      ^ihbar hattı$ | ^okur temsilcisi$ | ^düzeltme ve cevap$ | ^öneri ve şikayet$
    `,
  },
  'author-box': {
    sure: `
      ^yazar hakkında$ | ^yazarın hakkında$ | ^yazarlar hakkında$ | ^yazarın diğer yazıları | ^yazarın tüm yazıları
      ^yazarın son yazıları | ^yazarın önceki yazıları | ^yazarın profili | ^yazarın tüm haberleri | ^yazarın diğer haberleri
      ^yazarın diğer makaleleri | ^yazara ait tüm | ^yazara ait diğer | ^yazara mesaj gönder | ^yazara e-posta gönder | ^yazara ulaşın
      ^yazarı takip et | ^yazarı takip edin | ^yazar profili$ | ^yazar profilini gör | ^yazarın sayfası | ^muhabirin diğer haberleri
      ^editörün diğer haberleri | ^editör hakkında$ | ^muhabir hakkında$ | ^tüm yazılarını gör | ^tüm yazıları göster
      ^tüm yazılarını göster | ^tüm yazıları gör$ | ^bu yazarın diğer | ^bu yazarın tüm | ^diğer yazıları$ | ^son yazıları$
      ^tüm yazıları$ | ^profili görüntüle$ | tarafından yazılan tüm yazılar | tüm yazılarını görüntüle | sitemizde köşe yazarlığı
      sitemizde yazmaktadır | sitemizde yazıyor | gazetemizde yazmaktadır | gazetemiz yazarı | gazetesinde köşe yazarlığı yapmaktadır
      gazetesinde muhabir olarak çalışmaktadır | gazetesinde editör olarak çalışmaktadır | muhabir olarak görev yapmaktadır
      editör olarak görev yapmaktadır | editör olarak çalışmaktadır | muhabir olarak çalışmaktadır | muhabirliğini yapmaktadır
      editörlüğünü yapmaktadır | köşe yazıları kaleme almaktadır | yazılar kaleme almaktadır | bölümünden mezun oldu. * yılından beri
      yılından bu yana gazetemizde | yılından beri gazetemizde | yılından bu yana sitemizde | yılından beri sitemizde
    `,
    hint: `
      yazılar yazmaktadır
      yazıları yayımlanmaktadır | ^yazar$ | ^yazarı$ | ^editör$ | ^muhabir$ | ^gazeteci$ | ^köşe yazarı$ | ^haber editörü$
      ^haber müdürü$ | ^genel yayın yönetmeni$ | ^içerik editörü$ | ^takip et$ | ^takipte kal$ | ^biyografi$ | ^özgeçmiş$ | mezun oldu
      mezunudur | yazıyor | ^doğdu | gazetecilik bölümünden | iletişim fakültesinden | yılında doğdu | doğumlu | ^yazarlık
      ^gazeteci, yazar | ^yazıları$ | ^haberleri$
    `,
  },
  counter: {
    sure: `
      ^# dk okuma$ | ^# dk okuma süresi$ | ^# dakika okuma$ | ^# dakikalık okuma$ | ^# dk. okuma | ^okuma süresi: # | ^okunma süresi: #
      ^tahmini okuma süresi | ^ortalama okuma süresi | ^# dakikada okunur$ | ^# dk’da okunur$ | ^# dakikada oku | ^# okunma$
      ^okunma: # | ^okunma sayısı: # | ^# kez okundu | ^# defa okundu | ^bu haber # kez okundu | ^bu yazı # kez okundu
      ^bu haber # defa okundu | ^# görüntülenme$ | ^# görüntüleme$ | ^görüntülenme: # | ^görüntülenme sayısı | ^# izlenme$ | ^izlenme: #
      ^# kez izlendi | ^# paylaşım$ | ^# beğeni$ | ^# takipçi$ | ^# abone$ | ^toplam oy: # | ^# değerlendirme$ | ^ortalama puan: #
      ^okuyucu puanı | ^hit: # | ^# B görüntülenme$ | ^# bin görüntülenme$ | ^# tıklanma
    `,
    hint: `
      ^# oy$ | ^okuma süresi$ | ^# dk$ | ^# dakika$ | ^# sonuç$ | ^# ürün$ | ^# haber$ | ^# fotoğraf$ | ^okunma$ | ^görüntülenme$
      ^izlenme$ | ^puan: # | ^# kişi
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^fotoğraf: | ^fotoğraflar: | ^fotoğrafçı: | ^görsel: | ^görseller: | ^görsel kaynağı | ^kaynak: | ^kaynak$ | ^kaynaklar:
      ^kaynakça$ | ^arşiv fotoğrafı | ^temsili fotoğraf | ^temsili görsel | ^illüstrasyon: | ^çizim: | ^grafik: | ^infografik:
      ^harita: | ^video: | ^kamera: | ^ekran görüntüsü | ^fotoğraf altı | ^haber ve fotoğraf | ^aa | ^dha | ^iha | ^anka
      anadolu ajansı$ | arşiv fotoğrafı$ | temsili görsel$ | getty images$ | shutterstock$ | ^fotoğraf kaynağı
    `,
  },
};
