import type { Phrases } from './phrases.js';

/** What boilerplate says in Indonesian. */
export const id: Phrases = {
  'cookie-banner': {
    sure: `
      kami menggunakan cookie untuk | kami menggunakan cookie dan | kami menggunakan cookie agar | kami menggunakan cookie di
      kami menggunakan cookie pada | kami menggunakan cookies untuk | kami menggunakan cookies dan | kami menggunakan cookies agar
      kami menggunakan cookies di | kami menggunakan cookies pada | kami menggunakan kuki untuk | kami menggunakan kuki dan
      kami menggunakan kuki agar | kami menggunakan kuki di | kami menggunakan kuki pada | ^kami menggunakan cookie$
      ^kami menggunakan cookies$ | ^kami menggunakan kuki$ | situs ini menggunakan cookie | situs ini menggunakan cookies
      situs ini menggunakan kuki | situs web ini menggunakan cookie | situs web ini menggunakan cookies
      situs web ini menggunakan kuki | website ini menggunakan cookie | website ini menggunakan cookies | website ini menggunakan kuki
      laman ini menggunakan cookie | laman ini menggunakan cookies | laman ini menggunakan kuki | situs kami menggunakan cookie
      situs kami menggunakan cookies | situs kami menggunakan kuki | cookie untuk meningkatkan pengalaman
      cookie untuk meningkatkan Anda | cookie untuk meningkatkan konten | cookie untuk meningkatkan lalu lintas
      cookie untuk meningkatkan bahwa | cookie untuk memastikan pengalaman | cookie untuk memastikan Anda
      cookie untuk memastikan konten | cookie untuk memastikan lalu lintas | cookie untuk memastikan bahwa
      cookie untuk memberikan pengalaman | cookie untuk memberikan Anda | cookie untuk memberikan konten
      cookie untuk memberikan lalu lintas | cookie untuk memberikan bahwa | cookie untuk mempersonalisasi pengalaman
      cookie untuk mempersonalisasi Anda | cookie untuk mempersonalisasi konten | cookie untuk mempersonalisasi lalu lintas
      cookie untuk mempersonalisasi bahwa | cookie untuk menganalisis pengalaman | cookie untuk menganalisis Anda
      cookie untuk menganalisis konten | cookie untuk menganalisis lalu lintas | cookie untuk menganalisis bahwa
      cookies untuk meningkatkan pengalaman | cookies untuk meningkatkan Anda | cookies untuk meningkatkan konten
      cookies untuk meningkatkan lalu lintas | cookies untuk meningkatkan bahwa | cookies untuk memastikan pengalaman
      cookies untuk memastikan Anda | cookies untuk memastikan konten | cookies untuk memastikan lalu lintas
      cookies untuk memastikan bahwa | cookies untuk memberikan pengalaman | cookies untuk memberikan Anda
      cookies untuk memberikan konten | cookies untuk memberikan lalu lintas | cookies untuk memberikan bahwa
      cookies untuk mempersonalisasi pengalaman | cookies untuk mempersonalisasi Anda | cookies untuk mempersonalisasi konten
      cookies untuk mempersonalisasi lalu lintas | cookies untuk mempersonalisasi bahwa | cookies untuk menganalisis pengalaman
      cookies untuk menganalisis Anda | cookies untuk menganalisis konten | cookies untuk menganalisis lalu lintas
      cookies untuk menganalisis bahwa | kuki untuk meningkatkan pengalaman | kuki untuk meningkatkan Anda
      kuki untuk meningkatkan konten | kuki untuk meningkatkan lalu lintas | kuki untuk meningkatkan bahwa
      kuki untuk memastikan pengalaman | kuki untuk memastikan Anda | kuki untuk memastikan konten | kuki untuk memastikan lalu lintas
      kuki untuk memastikan bahwa | kuki untuk memberikan pengalaman | kuki untuk memberikan Anda | kuki untuk memberikan konten
      kuki untuk memberikan lalu lintas | kuki untuk memberikan bahwa | kuki untuk mempersonalisasi pengalaman
      kuki untuk mempersonalisasi Anda | kuki untuk mempersonalisasi konten | kuki untuk mempersonalisasi lalu lintas
      kuki untuk mempersonalisasi bahwa | kuki untuk menganalisis pengalaman | kuki untuk menganalisis Anda
      kuki untuk menganalisis konten | kuki untuk menganalisis lalu lintas | kuki untuk menganalisis bahwa
      dengan terus menggunakan situs ini | dengan terus menggunakan situs kami | dengan terus menggunakan situs web ini
      dengan terus menggunakan situs web kami | dengan terus menggunakan website ini | dengan terus menggunakan website kami
      dengan terus menggunakan laman ini | dengan terus menggunakan laman kami | dengan terus menggunakan penggunaan ini
      dengan terus menggunakan penggunaan kami | dengan terus menjelajahi situs ini | dengan terus menjelajahi situs kami
      dengan terus menjelajahi situs web ini | dengan terus menjelajahi situs web kami | dengan terus menjelajahi website ini
      dengan terus menjelajahi website kami | dengan terus menjelajahi laman ini | dengan terus menjelajahi laman kami
      dengan terus menjelajahi penggunaan ini | dengan terus menjelajahi penggunaan kami | dengan terus mengakses situs ini
      dengan terus mengakses situs kami | dengan terus mengakses situs web ini | dengan terus mengakses situs web kami
      dengan terus mengakses website ini | dengan terus mengakses website kami | dengan terus mengakses laman ini
      dengan terus mengakses laman kami | dengan terus mengakses penggunaan ini | dengan terus mengakses penggunaan kami
      dengan tetap menggunakan situs ini | dengan tetap menggunakan situs kami | dengan tetap menggunakan situs web ini
      dengan tetap menggunakan situs web kami | dengan tetap menggunakan website ini | dengan tetap menggunakan website kami
      dengan tetap menggunakan laman ini | dengan tetap menggunakan laman kami | dengan tetap menggunakan penggunaan ini
      dengan tetap menggunakan penggunaan kami | dengan tetap menjelajahi situs ini | dengan tetap menjelajahi situs kami
      dengan tetap menjelajahi situs web ini | dengan tetap menjelajahi situs web kami | dengan tetap menjelajahi website ini
      dengan tetap menjelajahi website kami | dengan tetap menjelajahi laman ini | dengan tetap menjelajahi laman kami
      dengan tetap menjelajahi penggunaan ini | dengan tetap menjelajahi penggunaan kami | dengan tetap mengakses situs ini
      dengan tetap mengakses situs kami | dengan tetap mengakses situs web ini | dengan tetap mengakses situs web kami
      dengan tetap mengakses website ini | dengan tetap mengakses website kami | dengan tetap mengakses laman ini
      dengan tetap mengakses laman kami | dengan tetap mengakses penggunaan ini | dengan tetap mengakses penggunaan kami
      dengan melanjutkan menggunakan situs ini | dengan melanjutkan menggunakan situs kami
      dengan melanjutkan menggunakan situs web ini | dengan melanjutkan menggunakan situs web kami
      dengan melanjutkan menggunakan website ini | dengan melanjutkan menggunakan website kami
      dengan melanjutkan menggunakan laman ini | dengan melanjutkan menggunakan laman kami
      dengan melanjutkan menggunakan penggunaan ini | dengan melanjutkan menggunakan penggunaan kami
      dengan melanjutkan menjelajahi situs ini | dengan melanjutkan menjelajahi situs kami
      dengan melanjutkan menjelajahi situs web ini | dengan melanjutkan menjelajahi situs web kami
      dengan melanjutkan menjelajahi website ini | dengan melanjutkan menjelajahi website kami
      dengan melanjutkan menjelajahi laman ini | dengan melanjutkan menjelajahi laman kami
      dengan melanjutkan menjelajahi penggunaan ini | dengan melanjutkan menjelajahi penggunaan kami
      dengan melanjutkan mengakses situs ini | dengan melanjutkan mengakses situs kami | dengan melanjutkan mengakses situs web ini
      dengan melanjutkan mengakses situs web kami | dengan melanjutkan mengakses website ini
      dengan melanjutkan mengakses website kami | dengan melanjutkan mengakses laman ini | dengan melanjutkan mengakses laman kami
      dengan melanjutkan mengakses penggunaan ini | dengan melanjutkan mengakses penggunaan kami | anda menyetujui penggunaan cookie
      anda menyetujui penggunaan cookies | anda menyetujui penggunaan kuki | anda setuju dengan penggunaan cookie
      anda setuju dengan penggunaan cookies | anda setuju dengan penggunaan kuki | anda setuju atas penggunaan cookie
      anda setuju atas penggunaan cookies | anda setuju atas penggunaan kuki | kamu menyetujui penggunaan cookie
      kamu menyetujui penggunaan cookies | kamu menyetujui penggunaan kuki | kamu setuju dengan penggunaan cookie
      kamu setuju dengan penggunaan cookies | kamu setuju dengan penggunaan kuki | kamu setuju atas penggunaan cookie
      kamu setuju atas penggunaan cookies | kamu setuju atas penggunaan kuki | menyetujui penggunaan cookie
      menyetujui penggunaan cookies | persetujuan penggunaan cookie | persetujuan penggunaan cookies | kami dan # mitra kami menyimpan
      kami dan # mitra kami menggunakan | kami dan # mitra kami memproses | kami dan mitra kami menyimpan
      kami dan mitra kami menggunakan | kami dan mitra kami memproses | kami dan # mitra | menyimpan dan/atau mengakses informasi
      iklan dan konten yang dipersonalisasi | konten dan iklan yang dipersonalisasi | menarik persetujuan anda kapan saja
      menarik persetujuan kamu kapan saja | mencabut persetujuan anda kapan saja | mencabut persetujuan kamu kapan saja
      ^kami menghargai privasi anda | ^kami menghargai privasi kamu | ^kami menghargai dengan privasi anda
      ^kami menghargai dengan privasi kamu | ^kami menghormati privasi anda | ^kami menghormati privasi kamu
      ^kami menghormati dengan privasi anda | ^kami menghormati dengan privasi kamu | ^kami peduli privasi anda
      ^kami peduli privasi kamu | ^kami peduli dengan privasi anda | ^kami peduli dengan privasi kamu
      ^privasi anda penting bagi kami | ^privasi anda penting untuk kami | ^privasi kamu penting bagi kami
      ^privasi kamu penting untuk kami | ^terima semua cookie$ | ^terima semua cookies$ | ^terima semua kuki$
      ^terima seluruh cookie$ | ^terima seluruh cookies$ | ^terima seluruh kuki$ | ^terima cookie$ | ^terima cookies$ | ^terima kuki$
      ^setujui semua cookie$ | ^setujui semua cookies$ | ^setujui semua kuki$ | ^setujui seluruh cookie$ | ^setujui seluruh cookies$
      ^setujui seluruh kuki$ | ^setujui cookie$ | ^setujui cookies$ | ^setujui kuki$ | ^izinkan semua cookie$
      ^izinkan semua cookies$ | ^izinkan semua kuki$ | ^izinkan seluruh cookie$ | ^izinkan seluruh cookies$ | ^izinkan seluruh kuki$
      ^izinkan cookie$ | ^izinkan cookies$ | ^izinkan kuki$ | ^tolak semua cookie$ | ^tolak semua cookies$ | ^tolak semua kuki$
      ^tolak seluruh cookie$ | ^tolak seluruh cookies$ | ^tolak seluruh kuki$ | ^tolak cookie$ | ^tolak cookies$ | ^tolak kuki$
      ^hanya cookie yang diperlukan$ | ^hanya cookie yang penting$ | ^hanya cookie yang wajib$ | ^hanya cookie yang esensial$
      ^hanya cookie diperlukan$ | ^hanya cookie penting$ | ^hanya cookie wajib$ | ^hanya cookie esensial$ | ^hanya yang diperlukan$
      ^hanya yang penting$ | ^hanya yang wajib$ | ^hanya yang esensial$ | ^hanya diperlukan$ | ^hanya penting$ | ^hanya wajib$
      ^hanya esensial$ | ^cuma cookie yang diperlukan$ | ^cuma cookie yang penting$ | ^cuma cookie yang wajib$
      ^cuma cookie yang esensial$ | ^cuma cookie diperlukan$ | ^cuma cookie penting$ | ^cuma cookie wajib$ | ^cuma cookie esensial$
      ^cuma yang diperlukan$ | ^cuma yang penting$ | ^cuma yang wajib$ | ^cuma yang esensial$ | ^cuma diperlukan$ | ^cuma penting$
      ^cuma wajib$ | ^cuma esensial$ | ^pengaturan cookie$ | ^pengaturan cookies$ | ^pengaturan kuki$ | ^setelan cookie$
      ^setelan cookies$ | ^setelan kuki$ | ^preferensi cookie$ | ^preferensi cookies$ | ^preferensi kuki$ | ^kelola cookie$
      ^kelola cookies$ | ^kelola kuki$ | ^kelola persetujuan$ | ^kelola preferensi cookie$ | ^atur persetujuan$
      ^atur preferensi cookie$ | ^cookie yang diperlukan$ | ^cookie yang wajib$ | ^cookie yang penting$ | kebijakan cookie kami
      kebijakan cookies kami | pemberitahuan cookie kami | pemberitahuan cookies kami | pelajari lebih lanjut tentang cookie
      pelajari lebih lanjut tentang cookies | pelajari lebih lanjut tentang penggunaan cookie | pelajari selengkapnya tentang cookie
      pelajari selengkapnya tentang cookies | pelajari selengkapnya tentang penggunaan cookie | ^tentang cookie$
      menganalisis lalu lintas kami | menganalisis lalu lintas situs | menganalisis trafik kami | menganalisis trafik situs
    `,
    hint: `
      ^terima$ | ^terima semua$ | ^setuju$ | ^saya setuju$ | ^saya mengerti$ | ^mengerti$ | ^oke$ | ^ok$ | ^tolak$ | ^tolak semua$
      ^izinkan$ | ^izinkan semua$ | ^pengaturan$ | ^preferensi$ | ^kelola pilihan$ | ^atur preferensi$ | ^simpan pengaturan$
      ^simpan pilihan$ | ^selengkapnya$ | ^pelajari lebih lanjut$ | ^info lebih lanjut$ | ^selalu aktif$ | ^diperlukan$ | ^fungsional$
      ^analitik$ | ^pemasaran$ | ^statistik$ | ^kebijakan cookie$ | ^cookie$ | ^cookies$ | ^lanjutkan$ | kebijakan cookie
      penggunaan cookie | persetujuan anda | pengalaman anda
    `,
  },
  'newsletter-promo': {
    sure: `
      berlangganan newsletter kami | berlangganan newsletter gratis | berlangganan newsletter mingguan
      berlangganan newsletter harian | berlangganan buletin kami | berlangganan buletin gratis | berlangganan buletin mingguan
      berlangganan buletin harian | berlangganan nawala kami | berlangganan nawala gratis | berlangganan nawala mingguan
      berlangganan nawala harian | langganan newsletter kami | langganan newsletter gratis | langganan newsletter mingguan
      langganan newsletter harian | langganan buletin kami | langganan buletin gratis | langganan buletin mingguan
      langganan buletin harian | langganan nawala kami | langganan nawala gratis | langganan nawala mingguan | langganan nawala harian
      daftar newsletter kami | daftar newsletter gratis | daftar newsletter mingguan | daftar newsletter harian | daftar buletin kami
      daftar buletin gratis | daftar buletin mingguan | daftar buletin harian | daftar nawala kami | daftar nawala gratis
      daftar nawala mingguan | daftar nawala harian | ikuti newsletter kami | ikuti newsletter gratis | ikuti newsletter mingguan
      ikuti newsletter harian | ikuti buletin kami | ikuti buletin gratis | ikuti buletin mingguan | ikuti buletin harian
      ikuti nawala kami | ikuti nawala gratis | ikuti nawala mingguan | ikuti nawala harian | subscribe newsletter kami
      subscribe newsletter gratis | subscribe newsletter mingguan | subscribe newsletter harian | subscribe buletin kami
      subscribe buletin gratis | subscribe buletin mingguan | subscribe buletin harian | subscribe nawala kami
      subscribe nawala gratis | subscribe nawala mingguan | subscribe nawala harian | ^berlangganan newsletter | ^berlangganan buletin
      ^berlangganan nawala | ^berlangganan berita | ^berlangganan melalui email | ^berlangganan lewat email | ^berlangganan gratis
      ^berlangganan via email | ^langganan newsletter | ^langganan buletin | ^langganan nawala | ^langganan berita
      ^langganan melalui email | ^langganan lewat email | ^langganan gratis | ^langganan via email | daftar untuk newsletter
      daftar untuk buletin | daftar untuk nawala | daftar ke newsletter | daftar ke buletin | daftar ke nawala | daftar di newsletter
      daftar di buletin | daftar di nawala | mendaftar untuk newsletter | mendaftar untuk buletin | mendaftar untuk nawala
      mendaftar ke newsletter | mendaftar ke buletin | mendaftar ke nawala | mendaftar di newsletter | mendaftar di buletin
      mendaftar di nawala | daftarkan diri untuk newsletter | daftarkan diri untuk buletin | daftarkan diri untuk nawala
      daftarkan diri ke newsletter | daftarkan diri ke buletin | daftarkan diri ke nawala | daftarkan diri di newsletter
      daftarkan diri di buletin | daftarkan diri di nawala | daftarkan email untuk newsletter | daftarkan email untuk buletin
      daftarkan email untuk nawala | daftarkan email ke newsletter | daftarkan email ke buletin | daftarkan email ke nawala
      daftarkan email di newsletter | daftarkan email di buletin | daftarkan email di nawala | langsung ke inbox anda
      langsung ke inbox kamu | langsung ke inbox mu | langsung ke kotak masuk anda | langsung ke kotak masuk kamu
      langsung ke kotak masuk mu | langsung ke email anda | langsung ke email kamu | langsung ke email mu | langsung ke surel anda
      langsung ke surel kamu | langsung ke surel mu | langsung di inbox anda | langsung di inbox kamu | langsung di inbox mu
      langsung di kotak masuk anda | langsung di kotak masuk kamu | langsung di kotak masuk mu | langsung di email anda
      langsung di email kamu | langsung di email mu | langsung di surel anda | langsung di surel kamu | langsung di surel mu
      dapatkan berita terbaru langsung | dapatkan berita terbaru di | dapatkan berita terbaru lewat | dapatkan berita terbaru melalui
      dapatkan berita terbaru dari | dapatkan berita terbaru setiap | dapatkan berita terkini langsung | dapatkan berita terkini di
      dapatkan berita terkini lewat | dapatkan berita terkini melalui | dapatkan berita terkini dari | dapatkan berita terkini setiap
      dapatkan berita terbaik langsung | dapatkan berita terbaik di | dapatkan berita terbaik lewat | dapatkan berita terbaik melalui
      dapatkan berita terbaik dari | dapatkan berita terbaik setiap | dapatkan berita pilihan langsung | dapatkan berita pilihan di
      dapatkan berita pilihan lewat | dapatkan berita pilihan melalui | dapatkan berita pilihan dari | dapatkan berita pilihan setiap
      dapatkan berita terhangat langsung | dapatkan berita terhangat di | dapatkan berita terhangat lewat
      dapatkan berita terhangat melalui | dapatkan berita terhangat dari | dapatkan berita terhangat setiap
      dapatkan kabar terbaru langsung | dapatkan kabar terbaru di | dapatkan kabar terbaru lewat | dapatkan kabar terbaru melalui
      dapatkan kabar terbaru dari | dapatkan kabar terbaru setiap | dapatkan kabar terkini langsung | dapatkan kabar terkini di
      dapatkan kabar terkini lewat | dapatkan kabar terkini melalui | dapatkan kabar terkini dari | dapatkan kabar terkini setiap
      dapatkan kabar terbaik langsung | dapatkan kabar terbaik di | dapatkan kabar terbaik lewat | dapatkan kabar terbaik melalui
      dapatkan kabar terbaik dari | dapatkan kabar terbaik setiap | dapatkan kabar pilihan langsung | dapatkan kabar pilihan di
      dapatkan kabar pilihan lewat | dapatkan kabar pilihan melalui | dapatkan kabar pilihan dari | dapatkan kabar pilihan setiap
      dapatkan kabar terhangat langsung | dapatkan kabar terhangat di | dapatkan kabar terhangat lewat
      dapatkan kabar terhangat melalui | dapatkan kabar terhangat dari | dapatkan kabar terhangat setiap
      dapatkan artikel terbaru langsung | dapatkan artikel terbaru di | dapatkan artikel terbaru lewat
      dapatkan artikel terbaru melalui | dapatkan artikel terbaru dari | dapatkan artikel terbaru setiap
      dapatkan artikel terkini langsung | dapatkan artikel terkini di | dapatkan artikel terkini lewat
      dapatkan artikel terkini melalui | dapatkan artikel terkini dari | dapatkan artikel terkini setiap
      dapatkan artikel terbaik langsung | dapatkan artikel terbaik di | dapatkan artikel terbaik lewat
      dapatkan artikel terbaik melalui | dapatkan artikel terbaik dari | dapatkan artikel terbaik setiap
      dapatkan artikel pilihan langsung | dapatkan artikel pilihan di | dapatkan artikel pilihan lewat
      dapatkan artikel pilihan melalui | dapatkan artikel pilihan dari | dapatkan artikel pilihan setiap
      dapatkan artikel terhangat langsung | dapatkan artikel terhangat di | dapatkan artikel terhangat lewat
      dapatkan artikel terhangat melalui | dapatkan artikel terhangat dari | dapatkan artikel terhangat setiap
      dapatkan update terbaru langsung | dapatkan update terbaru di | dapatkan update terbaru lewat | dapatkan update terbaru melalui
      dapatkan update terbaru dari | dapatkan update terbaru setiap | dapatkan update terkini langsung | dapatkan update terkini di
      dapatkan update terkini lewat | dapatkan update terkini melalui | dapatkan update terkini dari | dapatkan update terkini setiap
      dapatkan update terbaik langsung | dapatkan update terbaik di | dapatkan update terbaik lewat | dapatkan update terbaik melalui
      dapatkan update terbaik dari | dapatkan update terbaik setiap | dapatkan update pilihan langsung | dapatkan update pilihan di
      dapatkan update pilihan lewat | dapatkan update pilihan melalui | dapatkan update pilihan dari | dapatkan update pilihan setiap
      dapatkan update terhangat langsung | dapatkan update terhangat di | dapatkan update terhangat lewat
      dapatkan update terhangat melalui | dapatkan update terhangat dari | dapatkan update terhangat setiap
      dapatkan informasi terbaru langsung | dapatkan informasi terbaru di | dapatkan informasi terbaru lewat
      dapatkan informasi terbaru melalui | dapatkan informasi terbaru dari | dapatkan informasi terbaru setiap
      dapatkan informasi terkini langsung | dapatkan informasi terkini di | dapatkan informasi terkini lewat
      dapatkan informasi terkini melalui | dapatkan informasi terkini dari | dapatkan informasi terkini setiap
      dapatkan informasi terbaik langsung | dapatkan informasi terbaik di | dapatkan informasi terbaik lewat
      dapatkan informasi terbaik melalui | dapatkan informasi terbaik dari | dapatkan informasi terbaik setiap
      dapatkan informasi pilihan langsung | dapatkan informasi pilihan di | dapatkan informasi pilihan lewat
      dapatkan informasi pilihan melalui | dapatkan informasi pilihan dari | dapatkan informasi pilihan setiap
      dapatkan informasi terhangat langsung | dapatkan informasi terhangat di | dapatkan informasi terhangat lewat
      dapatkan informasi terhangat melalui | dapatkan informasi terhangat dari | dapatkan informasi terhangat setiap
      dapatkan cerita terbaru langsung | dapatkan cerita terbaru di | dapatkan cerita terbaru lewat | dapatkan cerita terbaru melalui
      dapatkan cerita terbaru dari | dapatkan cerita terbaru setiap | dapatkan cerita terkini langsung | dapatkan cerita terkini di
      dapatkan cerita terkini lewat | dapatkan cerita terkini melalui | dapatkan cerita terkini dari | dapatkan cerita terkini setiap
      dapatkan cerita terbaik langsung | dapatkan cerita terbaik di | dapatkan cerita terbaik lewat | dapatkan cerita terbaik melalui
      dapatkan cerita terbaik dari | dapatkan cerita terbaik setiap | dapatkan cerita pilihan langsung | dapatkan cerita pilihan di
      dapatkan cerita pilihan lewat | dapatkan cerita pilihan melalui | dapatkan cerita pilihan dari | dapatkan cerita pilihan setiap
      dapatkan cerita terhangat langsung | dapatkan cerita terhangat di | dapatkan cerita terhangat lewat
      dapatkan cerita terhangat melalui | dapatkan cerita terhangat dari | dapatkan cerita terhangat setiap
      dapatkan resep terbaru langsung | dapatkan resep terbaru di | dapatkan resep terbaru lewat | dapatkan resep terbaru melalui
      dapatkan resep terbaru dari | dapatkan resep terbaru setiap | dapatkan resep terkini langsung | dapatkan resep terkini di
      dapatkan resep terkini lewat | dapatkan resep terkini melalui | dapatkan resep terkini dari | dapatkan resep terkini setiap
      dapatkan resep terbaik langsung | dapatkan resep terbaik di | dapatkan resep terbaik lewat | dapatkan resep terbaik melalui
      dapatkan resep terbaik dari | dapatkan resep terbaik setiap | dapatkan resep pilihan langsung | dapatkan resep pilihan di
      dapatkan resep pilihan lewat | dapatkan resep pilihan melalui | dapatkan resep pilihan dari | dapatkan resep pilihan setiap
      dapatkan resep terhangat langsung | dapatkan resep terhangat di | dapatkan resep terhangat lewat
      dapatkan resep terhangat melalui | dapatkan resep terhangat dari | dapatkan resep terhangat setiap
      dapatkan tips terbaru langsung | dapatkan tips terbaru di | dapatkan tips terbaru lewat | dapatkan tips terbaru melalui
      dapatkan tips terbaru dari | dapatkan tips terbaru setiap | dapatkan tips terkini langsung | dapatkan tips terkini di
      dapatkan tips terkini lewat | dapatkan tips terkini melalui | dapatkan tips terkini dari | dapatkan tips terkini setiap
      dapatkan tips terbaik langsung | dapatkan tips terbaik di | dapatkan tips terbaik lewat | dapatkan tips terbaik melalui
      dapatkan tips terbaik dari | dapatkan tips terbaik setiap | dapatkan tips pilihan langsung | dapatkan tips pilihan di
      dapatkan tips pilihan lewat | dapatkan tips pilihan melalui | dapatkan tips pilihan dari | dapatkan tips pilihan setiap
      dapatkan tips terhangat langsung | dapatkan tips terhangat di | dapatkan tips terhangat lewat | dapatkan tips terhangat melalui
      dapatkan tips terhangat dari | dapatkan tips terhangat setiap | terima berita terbaru langsung | terima berita terbaru di
      terima berita terbaru lewat | terima berita terbaru melalui | terima berita terbaru dari | terima berita terbaru setiap
      terima berita terkini langsung | terima berita terkini di | terima berita terkini lewat | terima berita terkini melalui
      terima berita terkini dari | terima berita terkini setiap | terima berita terbaik langsung | terima berita terbaik di
      terima berita terbaik lewat | terima berita terbaik melalui | terima berita terbaik dari | terima berita terbaik setiap
      terima berita pilihan langsung | terima berita pilihan di | terima berita pilihan lewat | terima berita pilihan melalui
      terima berita pilihan dari | terima berita pilihan setiap | terima berita terhangat langsung | terima berita terhangat di
      terima berita terhangat lewat | terima berita terhangat melalui | terima berita terhangat dari | terima berita terhangat setiap
      terima kabar terbaru langsung | terima kabar terbaru di | terima kabar terbaru lewat | terima kabar terbaru melalui
      terima kabar terbaru dari | terima kabar terbaru setiap | terima kabar terkini langsung | terima kabar terkini di
      terima kabar terkini lewat | terima kabar terkini melalui | terima kabar terkini dari | terima kabar terkini setiap
      terima kabar terbaik langsung | terima kabar terbaik di | terima kabar terbaik lewat | terima kabar terbaik melalui
      terima kabar terbaik dari | terima kabar terbaik setiap | terima kabar pilihan langsung | terima kabar pilihan di
      terima kabar pilihan lewat | terima kabar pilihan melalui | terima kabar pilihan dari | terima kabar pilihan setiap
      terima kabar terhangat langsung | terima kabar terhangat di | terima kabar terhangat lewat | terima kabar terhangat melalui
      terima kabar terhangat dari | terima kabar terhangat setiap | terima artikel terbaru langsung | terima artikel terbaru di
      terima artikel terbaru lewat | terima artikel terbaru melalui | terima artikel terbaru dari | terima artikel terbaru setiap
      terima artikel terkini langsung | terima artikel terkini di | terima artikel terkini lewat | terima artikel terkini melalui
      terima artikel terkini dari | terima artikel terkini setiap | terima artikel terbaik langsung | terima artikel terbaik di
      terima artikel terbaik lewat | terima artikel terbaik melalui | terima artikel terbaik dari | terima artikel terbaik setiap
      terima artikel pilihan langsung | terima artikel pilihan di | terima artikel pilihan lewat | terima artikel pilihan melalui
      terima artikel pilihan dari | terima artikel pilihan setiap | terima artikel terhangat langsung | terima artikel terhangat di
      terima artikel terhangat lewat | terima artikel terhangat melalui | terima artikel terhangat dari
      terima artikel terhangat setiap | terima update terbaru langsung | terima update terbaru di | terima update terbaru lewat
      terima update terbaru melalui | terima update terbaru dari | terima update terbaru setiap | terima update terkini langsung
      terima update terkini di | terima update terkini lewat | terima update terkini melalui | terima update terkini dari
      terima update terkini setiap | terima update terbaik langsung | terima update terbaik di | terima update terbaik lewat
      terima update terbaik melalui | terima update terbaik dari | terima update terbaik setiap | terima update pilihan langsung
      terima update pilihan di | terima update pilihan lewat | terima update pilihan melalui | terima update pilihan dari
      terima update pilihan setiap | terima update terhangat langsung | terima update terhangat di | terima update terhangat lewat
      terima update terhangat melalui | terima update terhangat dari | terima update terhangat setiap
      terima informasi terbaru langsung | terima informasi terbaru di | terima informasi terbaru lewat
      terima informasi terbaru melalui | terima informasi terbaru dari | terima informasi terbaru setiap
      terima informasi terkini langsung | terima informasi terkini di | terima informasi terkini lewat
      terima informasi terkini melalui | terima informasi terkini dari | terima informasi terkini setiap
      terima informasi terbaik langsung | terima informasi terbaik di | terima informasi terbaik lewat
      terima informasi terbaik melalui | terima informasi terbaik dari | terima informasi terbaik setiap
      terima informasi pilihan langsung | terima informasi pilihan di | terima informasi pilihan lewat
      terima informasi pilihan melalui | terima informasi pilihan dari | terima informasi pilihan setiap
      terima informasi terhangat langsung | terima informasi terhangat di | terima informasi terhangat lewat
      terima informasi terhangat melalui | terima informasi terhangat dari | terima informasi terhangat setiap
      terima cerita terbaru langsung | terima cerita terbaru di | terima cerita terbaru lewat | terima cerita terbaru melalui
      terima cerita terbaru dari | terima cerita terbaru setiap | terima cerita terkini langsung | terima cerita terkini di
      terima cerita terkini lewat | terima cerita terkini melalui | terima cerita terkini dari | terima cerita terkini setiap
      terima cerita terbaik langsung | terima cerita terbaik di | terima cerita terbaik lewat | terima cerita terbaik melalui
      terima cerita terbaik dari | terima cerita terbaik setiap | terima cerita pilihan langsung | terima cerita pilihan di
      terima cerita pilihan lewat | terima cerita pilihan melalui | terima cerita pilihan dari | terima cerita pilihan setiap
      terima cerita terhangat langsung | terima cerita terhangat di | terima cerita terhangat lewat | terima cerita terhangat melalui
      terima cerita terhangat dari | terima cerita terhangat setiap | terima resep terbaru langsung | terima resep terbaru di
      terima resep terbaru lewat | terima resep terbaru melalui | terima resep terbaru dari | terima resep terbaru setiap
      terima resep terkini langsung | terima resep terkini di | terima resep terkini lewat | terima resep terkini melalui
      terima resep terkini dari | terima resep terkini setiap | terima resep terbaik langsung | terima resep terbaik di
      terima resep terbaik lewat | terima resep terbaik melalui | terima resep terbaik dari | terima resep terbaik setiap
      terima resep pilihan langsung | terima resep pilihan di | terima resep pilihan lewat | terima resep pilihan melalui
      terima resep pilihan dari | terima resep pilihan setiap | terima resep terhangat langsung | terima resep terhangat di
      terima resep terhangat lewat | terima resep terhangat melalui | terima resep terhangat dari | terima resep terhangat setiap
      terima tips terbaru langsung | terima tips terbaru di | terima tips terbaru lewat | terima tips terbaru melalui
      terima tips terbaru dari | terima tips terbaru setiap | terima tips terkini langsung | terima tips terkini di
      terima tips terkini lewat | terima tips terkini melalui | terima tips terkini dari | terima tips terkini setiap
      terima tips terbaik langsung | terima tips terbaik di | terima tips terbaik lewat | terima tips terbaik melalui
      terima tips terbaik dari | terima tips terbaik setiap | terima tips pilihan langsung | terima tips pilihan di
      terima tips pilihan lewat | terima tips pilihan melalui | terima tips pilihan dari | terima tips pilihan setiap
      terima tips terhangat langsung | terima tips terhangat di | terima tips terhangat lewat | terima tips terhangat melalui
      terima tips terhangat dari | terima tips terhangat setiap | ^dapatkan newsletter | ^dapatkan buletin | ^dapatkan nawala
      di kotak masuk anda setiap | di kotak masuk kamu setiap | di kotak masuk mu setiap | ke kotak masuk anda setiap
      ke kotak masuk kamu setiap | ke kotak masuk mu setiap | anda bisa berhenti berlangganan kapan saja
      anda bisa berhenti berlangganan kapan pun | anda dapat berhenti berlangganan kapan saja
      anda dapat berhenti berlangganan kapan pun | kamu bisa berhenti berlangganan kapan saja
      kamu bisa berhenti berlangganan kapan pun | kamu dapat berhenti berlangganan kapan saja
      kamu dapat berhenti berlangganan kapan pun | berhenti berlangganan kapan saja | berhenti berlangganan kapan pun
      kami tidak mengirim spam | kami tidak akan mengirim spam | kami tidak spam | tidak ada mengirim spam
      tidak ada akan mengirim spam | tidak ada spam | dengan mendaftar, anda menyetujui | dengan mendaftar, anda setuju
      dengan mendaftar, kamu menyetujui | dengan mendaftar, kamu setuju | dengan berlangganan, anda menyetujui
      dengan berlangganan, anda setuju | dengan berlangganan, kamu menyetujui | dengan berlangganan, kamu setuju
      terima kasih telah berlangganan | terima kasih sudah berlangganan | masukkan alamat email anda | masukkan alamat email kamu
      masukkan email anda | masukkan email kamu | masukkan alamat surel anda untuk | masukkan alamat surel anda di
      masukkan alamat surel kamu untuk | masukkan alamat surel kamu di | masukkan alamat surel mu untuk | masukkan alamat surel mu di
      masukkan alamat email anda untuk | masukkan alamat email anda di | masukkan alamat email kamu untuk
      masukkan alamat email kamu di | masukkan alamat email mu untuk | masukkan alamat email mu di | masukkan surel anda untuk
      masukkan surel anda di | masukkan surel kamu untuk | masukkan surel kamu di | masukkan surel mu untuk | masukkan surel mu di
      masukkan email anda untuk | masukkan email anda di | masukkan email kamu untuk | masukkan email kamu di
      masukkan email mu untuk | masukkan email mu di | ^jangan lewatkan berita terbaru | ^jangan lewatkan berita terkini
      ^jangan lewatkan update terbaru | ^jangan lewatkan update terkini | ^jangan lewatkan kabar terbaru
      ^jangan lewatkan kabar terkini | ^jangan ketinggalan berita terbaru | ^jangan ketinggalan berita terkini
      ^jangan ketinggalan update terbaru | ^jangan ketinggalan update terkini | ^jangan ketinggalan kabar terbaru
      ^jangan ketinggalan kabar terkini | ^newsletter kami$ | ^newsletter gratis$ | ^newsletter harian$ | ^newsletter mingguan$
      ^buletin kami$ | ^buletin gratis$ | ^buletin harian$ | ^buletin mingguan$ | beritahu saya pos baru melalui email
      beritahu saya pos baru melalui surel | beritahu saya pos baru lewat email | beritahu saya pos baru lewat surel
      beritahu saya tulisan baru melalui email | beritahu saya tulisan baru melalui surel | beritahu saya tulisan baru lewat email
      beritahu saya tulisan baru lewat surel | ^ikuti saluran whatsapp | ^ikuti saluran WhatsApp | ^ikuti saluran telegram
      ^ikuti channel whatsapp | ^ikuti channel WhatsApp | ^ikuti channel telegram | ^ikuti kanal whatsapp | ^ikuti kanal WhatsApp
      ^ikuti kanal telegram | ^gabung saluran whatsapp | ^gabung saluran WhatsApp | ^gabung saluran telegram
      ^gabung channel whatsapp | ^gabung channel WhatsApp | ^gabung channel telegram | ^gabung kanal whatsapp | ^gabung kanal WhatsApp
      ^gabung kanal telegram | ikuti saluran whatsapp kami | ikuti saluran WhatsApp kami | ikuti saluran whatsapp
      ikuti saluran WhatsApp | ikuti channel whatsapp kami | ikuti channel WhatsApp kami | ikuti channel whatsapp
      ikuti channel WhatsApp | gabung di channel telegram | gabung di channel whatsapp | gabung di channel WhatsApp
      gabung di grup telegram | gabung di grup whatsapp | gabung di grup WhatsApp | gabung dengan channel telegram
      gabung dengan channel whatsapp | gabung dengan channel WhatsApp | gabung dengan grup telegram | gabung dengan grup whatsapp
      gabung dengan grup WhatsApp | cek berita yang lain di google news | cek berita lainnya di google news
      cek berita dan artikel yang lain di google news | cek berita dan artikel lainnya di google news
      cek berita dan artikel dan artikel yang lain di google news | ikuti kami di google news
    `,
    hint: `
      ^berlangganan$ | ^langganan$ | ^daftar$ | ^daftar sekarang$ | ^subscribe$ | ^newsletter$ | ^buletin$ | ^email$ | ^surel$
      ^alamat email$ | ^email anda$ | ^alamat email anda$ | ^nama$ | ^nama anda$ | ^nama lengkap$ | ^kirim$ | ^ya, saya mau$
      ^tetap terhubung$ | ^jangan ketinggalan$ | newsletter | buletin | kotak masuk | berhenti berlangganan | ^saya setuju
    `,
  },
  'share-buttons': {
    sure: `
      ^bagikan di facebook | ^bagikan di twitter | ^bagikan di X | ^bagikan di whatsapp | ^bagikan di WhatsApp | ^bagikan di telegram
      ^bagikan di linkedin | ^bagikan di LinkedIn | ^bagikan di email | ^bagikan di surel | ^bagikan di line | ^bagikan di pinterest
      ^bagikan di media sosial | ^bagikan ke facebook | ^bagikan ke twitter | ^bagikan ke X | ^bagikan ke whatsapp
      ^bagikan ke WhatsApp | ^bagikan ke telegram | ^bagikan ke linkedin | ^bagikan ke LinkedIn | ^bagikan ke email
      ^bagikan ke surel | ^bagikan ke line | ^bagikan ke pinterest | ^bagikan ke media sosial | ^bagikan lewat facebook
      ^bagikan lewat twitter | ^bagikan lewat X | ^bagikan lewat whatsapp | ^bagikan lewat WhatsApp | ^bagikan lewat telegram
      ^bagikan lewat linkedin | ^bagikan lewat LinkedIn | ^bagikan lewat email | ^bagikan lewat surel | ^bagikan lewat line
      ^bagikan lewat pinterest | ^bagikan lewat media sosial | ^bagikan via facebook | ^bagikan via twitter | ^bagikan via X
      ^bagikan via whatsapp | ^bagikan via WhatsApp | ^bagikan via telegram | ^bagikan via linkedin | ^bagikan via LinkedIn
      ^bagikan via email | ^bagikan via surel | ^bagikan via line | ^bagikan via pinterest | ^bagikan via media sosial
      ^bagikan melalui facebook | ^bagikan melalui twitter | ^bagikan melalui X | ^bagikan melalui whatsapp
      ^bagikan melalui WhatsApp | ^bagikan melalui telegram | ^bagikan melalui linkedin | ^bagikan melalui LinkedIn
      ^bagikan melalui email | ^bagikan melalui surel | ^bagikan melalui line | ^bagikan melalui pinterest
      ^bagikan melalui media sosial | ^bagikan artikel ini$ | ^bagikan artikel ini: | ^bagikan artikel ini ini$ | ^bagikan artikel$
      ^bagikan artikel : | ^bagikan berita ini$ | ^bagikan berita ini: | ^bagikan berita ini ini$ | ^bagikan berita$
      ^bagikan berita : | ^bagikan tulisan ini$ | ^bagikan tulisan ini: | ^bagikan tulisan ini ini$ | ^bagikan tulisan$
      ^bagikan tulisan : | ^bagikan halaman ini$ | ^bagikan halaman ini: | ^bagikan halaman ini ini$ | ^bagikan halaman$
      ^bagikan halaman : | ^bagikan postingan ini$ | ^bagikan postingan ini: | ^bagikan postingan ini ini$ | ^bagikan postingan$
      ^bagikan postingan : | ^bagikan cerita ini$ | ^bagikan cerita ini: | ^bagikan cerita ini ini$ | ^bagikan cerita$
      ^bagikan cerita : | ^bagikan resep ini$ | ^bagikan resep ini: | ^bagikan resep ini ini$ | ^bagikan resep$ | ^bagikan resep :
      ^bagikan ini$ | ^bagikan ini: | ^salin tautan$ | ^salin link$ | ^salin URL$ | ^copy tautan$ | ^copy link$ | ^copy URL$
      ^tautan disalin | ^tautan telah disalin | ^tautan berhasil disalin | ^link disalin | ^link telah disalin
      ^link berhasil disalin | ^cetak artikel$ | ^cetak artikel ini$ | ^cetak halaman$ | ^cetak halaman ini$ | ^cetak resep$
      ^cetak resep ini$ | ^cetak ini$ | ^cetak ini ini$ | ^kirim lewat email | ^kirim lewat teman | ^kirim lewat surel
      ^kirim via email | ^kirim via teman | ^kirim via surel | ^kirim ke email | ^kirim ke teman | ^kirim ke surel
      ^kirim melalui email | ^kirim melalui teman | ^kirim melalui surel | ^klik untuk berbagi | ^klik untuk membagikan
      ^klik untuk mencetak | klik untuk berbagi di | klik untuk berbagi pada | klik untuk berbagi via | klik untuk membagikan di
      klik untuk membagikan pada | klik untuk membagikan via | membuka di jendela yang baru | ^simpan artikel$ | ^simpan artikel ini$
      ^simpan berita$ | ^simpan berita ini$ | ^simpan resep$ | ^simpan resep ini$ | ^ceritakan teman$ | ^beri tahu teman$
      ^bagi ke teman
    `,
    hint: `
      ^bagikan$ | ^bagikan:$ | ^share$ | ^sebarkan$ | ^cetak$ | ^print$ | ^simpan$ | ^suka$ | ^sukai$ | ^ikuti$ | ^ikuti kami$
      ^ikuti kami di$ | ^tautan$ | ^komentar dan bagikan$ | ^dengarkan$ | ^tweet$ | ^bagikan: | ^ikuti kami di
    `,
  },
  comments: {
    sure: `
      ^tinggalkan komentar | ^tinggalkan balasan | ^tinggalkan tanggapan | ^tinggalkan komentar anda | ^tinggalkan komentarmu
      ^tulis komentar | ^tulis balasan | ^tulis tanggapan | ^tulis komentar anda | ^tulis komentarmu | ^tambahkan komentar
      ^tambahkan balasan | ^tambahkan tanggapan | ^tambahkan komentar anda | ^tambahkan komentarmu | ^beri komentar | ^beri balasan
      ^beri tanggapan | ^beri komentar anda | ^beri komentarmu | ^kirim komentar | ^kirim balasan | ^kirim tanggapan
      ^kirim komentar anda | ^kirim komentarmu | ^berikan komentar | ^berikan balasan | ^berikan tanggapan | ^berikan komentar anda
      ^berikan komentarmu | ^batalkan balasan | ^batalkan membalas | ^batal balasan | ^batal membalas | ^# komentar$ | ^# tanggapan$
      ^# balasan$ | ^# comments$ | ^komentar #$ | ^tanggapan #$ | ^belum ada komentar | ^belum ada tanggapan | ^tidak ada komentar
      ^tidak ada tanggapan | ^tak ada komentar | ^tak ada tanggapan | ^lihat semua komentar$ | ^lihat semua komentar lainnya$
      ^lihat semua balasan$ | ^lihat semua balasan lainnya$ | ^lihat semua tanggapan$ | ^lihat semua tanggapan lainnya$
      ^lihat lebih banyak komentar$ | ^lihat lebih banyak komentar lainnya$ | ^lihat lebih banyak balasan$
      ^lihat lebih banyak balasan lainnya$ | ^lihat lebih banyak tanggapan$ | ^lihat lebih banyak tanggapan lainnya$
      ^lihat # komentar$ | ^lihat # komentar lainnya$ | ^lihat # balasan$ | ^lihat # balasan lainnya$ | ^lihat # tanggapan$
      ^lihat # tanggapan lainnya$ | ^lihat komentar$ | ^lihat komentar lainnya$ | ^lihat balasan$ | ^lihat balasan lainnya$
      ^lihat tanggapan$ | ^lihat tanggapan lainnya$ | ^baca semua komentar$ | ^baca semua komentar lainnya$ | ^baca semua balasan$
      ^baca semua balasan lainnya$ | ^baca semua tanggapan$ | ^baca semua tanggapan lainnya$ | ^baca lebih banyak komentar$
      ^baca lebih banyak komentar lainnya$ | ^baca lebih banyak balasan$ | ^baca lebih banyak balasan lainnya$
      ^baca lebih banyak tanggapan$ | ^baca lebih banyak tanggapan lainnya$ | ^baca # komentar$ | ^baca # komentar lainnya$
      ^baca # balasan$ | ^baca # balasan lainnya$ | ^baca # tanggapan$ | ^baca # tanggapan lainnya$ | ^baca komentar$
      ^baca komentar lainnya$ | ^baca balasan$ | ^baca balasan lainnya$ | ^baca tanggapan$ | ^baca tanggapan lainnya$
      ^tampilkan semua komentar$ | ^tampilkan semua komentar lainnya$ | ^tampilkan semua balasan$ | ^tampilkan semua balasan lainnya$
      ^tampilkan semua tanggapan$ | ^tampilkan semua tanggapan lainnya$ | ^tampilkan lebih banyak komentar$
      ^tampilkan lebih banyak komentar lainnya$ | ^tampilkan lebih banyak balasan$ | ^tampilkan lebih banyak balasan lainnya$
      ^tampilkan lebih banyak tanggapan$ | ^tampilkan lebih banyak tanggapan lainnya$ | ^tampilkan # komentar$
      ^tampilkan # komentar lainnya$ | ^tampilkan # balasan$ | ^tampilkan # balasan lainnya$ | ^tampilkan # tanggapan$
      ^tampilkan # tanggapan lainnya$ | ^tampilkan komentar$ | ^tampilkan komentar lainnya$ | ^tampilkan balasan$
      ^tampilkan balasan lainnya$ | ^tampilkan tanggapan$ | ^tampilkan tanggapan lainnya$ | ^muat semua komentar$
      ^muat semua komentar lainnya$ | ^muat semua balasan$ | ^muat semua balasan lainnya$ | ^muat semua tanggapan$
      ^muat semua tanggapan lainnya$ | ^muat lebih banyak komentar$ | ^muat lebih banyak komentar lainnya$
      ^muat lebih banyak balasan$ | ^muat lebih banyak balasan lainnya$ | ^muat lebih banyak tanggapan$
      ^muat lebih banyak tanggapan lainnya$ | ^muat # komentar$ | ^muat # komentar lainnya$ | ^muat # balasan$
      ^muat # balasan lainnya$ | ^muat # tanggapan$ | ^muat # tanggapan lainnya$ | ^muat komentar$ | ^muat komentar lainnya$
      ^muat balasan$ | ^muat balasan lainnya$ | ^muat tanggapan$ | ^muat tanggapan lainnya$
      alamat email anda tidak akan dipublikasikan | alamat email anda tidak akan ditampilkan | ruas yang wajib ditandai
      ruas yang wajib diisi | kolom wajib ditandai | kolom wajib diisi | bidang wajib ditandai | bidang wajib diisi
      simpan nama, email, dan situs web saya | pada komentar saya berikutnya | pada komentar saya selanjutnya
      pada komentar berikutnya | pada komentar selanjutnya | untuk komentar saya berikutnya | untuk komentar saya selanjutnya
      untuk komentar berikutnya | untuk komentar selanjutnya | beritahu saya akan komentar | beritahu saya akan tindak lanjut
      beritahu saya tentang komentar | beritahu saya tentang tindak lanjut | beritahu saya jika ada komentar
      beritahu saya jika ada tindak lanjut | masuk untuk berkomentar | masuk untuk memberikan komentar | masuk untuk menulis komentar
      masuk untuk membalas | login untuk berkomentar | login untuk memberikan komentar | login untuk menulis komentar
      login untuk membalas | anda harus masuk untuk | anda harus masuk log | anda harus login untuk | anda harus login log
      kamu harus masuk untuk | kamu harus masuk log | kamu harus login untuk | kamu harus login log | komentar telah ditutup
      jadilah yang pertama berkomentar | jadilah yang pertama memberi komentar | jadilah yang pertama memberikan komentar
      ^jadi yang pertama | ^jadilah yang pertama | ^laporkan komentar | ^komentar pembaca$ | ^komentar anda$ | ^komentar terbaru$
      ^komentar terpopuler$ | komentar di luar tanggung jawab redaksi | komentar di bawah tanggung jawab redaksi
    `,
    hint: `
      komentar ditutup | komentar dinonaktifkan | ^balas$ | ^jawab$ | ^tanggapi$ | ^komentar$ | ^tanggapan$ | ^diskusi$ | ^laporkan$
      ^tidak suka$ | ^terbaru$ | ^terlama$ | ^terpopuler$ | ^urutkan$ | ^situs web$ | ^kirim komentar$ | ^# suka$ | ^apa pendapatmu?$
      ^apa pendapat anda?$ | # hari lalu$ | # hari yang lalu$ | # jam lalu$ | # jam yang lalu$ | # menit lalu$ | # menit yang lalu$
      # minggu lalu$ | # minggu yang lalu$ | # bulan lalu$ | # bulan yang lalu$ | # tahun lalu$ | # tahun yang lalu$
    `,
  },
  'related-links': {
    sure: `
      ^baca juga | ^baca pula | ^simak juga | ^simak pula | ^lihat juga | ^lihat pula | ^tonton juga | ^tonton pula | ^cek juga
      ^cek pula | ^artikel terkait$ | ^artikel terkait: | ^artikel terkini$ | ^artikel terkini: | ^artikel terbaru$
      ^artikel terbaru: | ^artikel terpopuler$ | ^artikel terpopuler: | ^artikel lainnya$ | ^artikel lainnya: | ^artikel populer$
      ^artikel populer: | ^artikel pilihan$ | ^artikel pilihan: | ^artikel serupa$ | ^artikel serupa: | ^artikel rekomendasi$
      ^artikel rekomendasi: | ^artikel sebelumnya$ | ^artikel sebelumnya: | ^artikel selanjutnya$ | ^artikel selanjutnya:
      ^berita terkait$ | ^berita terkait: | ^berita terkini$ | ^berita terkini: | ^berita terbaru$ | ^berita terbaru:
      ^berita terpopuler$ | ^berita terpopuler: | ^berita lainnya$ | ^berita lainnya: | ^berita populer$ | ^berita populer:
      ^berita pilihan$ | ^berita pilihan: | ^berita serupa$ | ^berita serupa: | ^berita rekomendasi$ | ^berita rekomendasi:
      ^berita sebelumnya$ | ^berita sebelumnya: | ^berita selanjutnya$ | ^berita selanjutnya: | ^tulisan terkait$ | ^tulisan terkait:
      ^tulisan terkini$ | ^tulisan terkini: | ^tulisan terbaru$ | ^tulisan terbaru: | ^tulisan terpopuler$ | ^tulisan terpopuler:
      ^tulisan lainnya$ | ^tulisan lainnya: | ^tulisan populer$ | ^tulisan populer: | ^tulisan pilihan$ | ^tulisan pilihan:
      ^tulisan serupa$ | ^tulisan serupa: | ^tulisan rekomendasi$ | ^tulisan rekomendasi: | ^tulisan sebelumnya$
      ^tulisan sebelumnya: | ^tulisan selanjutnya$ | ^tulisan selanjutnya: | ^kabar terkait$ | ^kabar terkait: | ^kabar terkini$
      ^kabar terkini: | ^kabar terbaru$ | ^kabar terbaru: | ^kabar terpopuler$ | ^kabar terpopuler: | ^kabar lainnya$
      ^kabar lainnya: | ^kabar populer$ | ^kabar populer: | ^kabar pilihan$ | ^kabar pilihan: | ^kabar serupa$ | ^kabar serupa:
      ^kabar rekomendasi$ | ^kabar rekomendasi: | ^kabar sebelumnya$ | ^kabar sebelumnya: | ^kabar selanjutnya$ | ^kabar selanjutnya:
      ^topik terkait$ | ^topik terkait: | ^topik terkini$ | ^topik terkini: | ^topik terbaru$ | ^topik terbaru: | ^topik terpopuler$
      ^topik terpopuler: | ^topik lainnya$ | ^topik lainnya: | ^topik populer$ | ^topik populer: | ^topik pilihan$ | ^topik pilihan:
      ^topik serupa$ | ^topik serupa: | ^topik rekomendasi$ | ^topik rekomendasi: | ^topik sebelumnya$ | ^topik sebelumnya:
      ^topik selanjutnya$ | ^topik selanjutnya: | ^pos terkait$ | ^pos terkait: | ^pos terkini$ | ^pos terkini: | ^pos terbaru$
      ^pos terbaru: | ^pos terpopuler$ | ^pos terpopuler: | ^pos lainnya$ | ^pos lainnya: | ^pos populer$ | ^pos populer:
      ^pos pilihan$ | ^pos pilihan: | ^pos serupa$ | ^pos serupa: | ^pos rekomendasi$ | ^pos rekomendasi: | ^pos sebelumnya$
      ^pos sebelumnya: | ^pos selanjutnya$ | ^pos selanjutnya: | ^postingan terkait$ | ^postingan terkait: | ^postingan terkini$
      ^postingan terkini: | ^postingan terbaru$ | ^postingan terbaru: | ^postingan terpopuler$ | ^postingan terpopuler:
      ^postingan lainnya$ | ^postingan lainnya: | ^postingan populer$ | ^postingan populer: | ^postingan pilihan$
      ^postingan pilihan: | ^postingan serupa$ | ^postingan serupa: | ^postingan rekomendasi$ | ^postingan rekomendasi:
      ^postingan sebelumnya$ | ^postingan sebelumnya: | ^postingan selanjutnya$ | ^postingan selanjutnya: | ^resep terkait$
      ^resep terkait: | ^resep terkini$ | ^resep terkini: | ^resep terbaru$ | ^resep terbaru: | ^resep terpopuler$
      ^resep terpopuler: | ^resep lainnya$ | ^resep lainnya: | ^resep populer$ | ^resep populer: | ^resep pilihan$ | ^resep pilihan:
      ^resep serupa$ | ^resep serupa: | ^resep rekomendasi$ | ^resep rekomendasi: | ^resep sebelumnya$ | ^resep sebelumnya:
      ^resep selanjutnya$ | ^resep selanjutnya: | ^konten terkait$ | ^konten terkait: | ^konten terkini$ | ^konten terkini:
      ^konten terbaru$ | ^konten terbaru: | ^konten terpopuler$ | ^konten terpopuler: | ^konten lainnya$ | ^konten lainnya:
      ^konten populer$ | ^konten populer: | ^konten pilihan$ | ^konten pilihan: | ^konten serupa$ | ^konten serupa:
      ^konten rekomendasi$ | ^konten rekomendasi: | ^konten sebelumnya$ | ^konten sebelumnya: | ^konten selanjutnya$
      ^konten selanjutnya: | ^video terkait$ | ^video terkait: | ^video terkini$ | ^video terkini: | ^video terbaru$ | ^video terbaru:
      ^video terpopuler$ | ^video terpopuler: | ^video lainnya$ | ^video lainnya: | ^video populer$ | ^video populer:
      ^video pilihan$ | ^video pilihan: | ^video serupa$ | ^video serupa: | ^video rekomendasi$ | ^video rekomendasi:
      ^video sebelumnya$ | ^video sebelumnya: | ^video selanjutnya$ | ^video selanjutnya: | ^palingbanyak dibaca$ | ^palingpopuler$
      ^palingbanyak dicari$ | ^terbanyak dibaca$ | ^terbanyak dicari$ | ^sedang tren$ | ^sedang hangat$ | ^trending sekarang$
      ^berita utama$ | ^pilihan redaksi$ | ^pilihan editor$ | ^rekomendasi untuk anda$ | ^rekomendasi untukmu$ | ^untuk anda$
      ^untukmu$ | ^headline$ | ^anda mungkin suka | ^anda mungkin menyukai | ^anda mungkin tertarik | ^anda mungkin juga suka
      ^anda mungkin juga menyukai | ^anda mungkin juga tertarik | ^anda juga mungkin suka | ^anda juga mungkin menyukai
      ^anda juga mungkin tertarik | ^kamu mungkin suka | ^kamu mungkin menyukai | ^kamu mungkin tertarik | ^kamu mungkin juga suka
      ^kamu mungkin juga menyukai | ^kamu mungkin juga tertarik | ^kamu juga mungkin suka | ^kamu juga mungkin menyukai
      ^kamu juga mungkin tertarik | ^mungkin anda suka | ^mungkin anda tertarik | ^mungkin anda juga | ^mungkin kamu suka
      ^mungkin kamu tertarik | ^mungkin kamu juga | ^lebih banyak dari kategori | ^lebih banyak dari topik
      ^lebih banyak dari penulis | ^lebih banyak tentang kategori | ^lebih banyak tentang topik | ^lebih banyak tentang penulis
      ^lebih banyak di kategori | ^lebih banyak di topik | ^lebih banyak di penulis | ^lainnya dari kategori | ^lainnya dari topik
      ^lainnya dari penulis | ^lainnya tentang kategori | ^lainnya tentang topik | ^lainnya tentang penulis | ^lainnya di kategori
      ^lainnya di topik | ^lainnya di penulis | ^berita lain$ | ^berita lainnya | ^artikel lain$ | ^artikel lainnya | ^pos berikutnya
      ^pos sebelumnya | ^pos selanjutnya | ^tulisan berikutnya | ^tulisan sebelumnya | ^tulisan selanjutnya | ^artikel berikutnya
      ^artikel sebelumnya | ^artikel selanjutnya | ^jangan lewatkan$ | ^jangan lewatkan: | ^wajib dibaca$ | ^wajib dibaca:
      ^pembaca juga membaca | ^pembaca juga melihat | ^pembaca lain membaca | ^pembaca lain melihat | ^kumpulan berita$
      ^indeks berita$ | ^foto pilihan$ | ^foto populer$ | ^foto terbaru$
    `,
    hint: `
      ^baca selengkapnya$ | ^baca lebih lanjut$ | ^lihat selengkapnya$ | ^lihat semua$ | ^lihat lainnya$ | ^terkait$ | ^terkini$
      ^populer$ | ^rekomendasi$ | ^trending$ | ^sorotan$ | ^pilihan$ | ^lainnya$ | ^berikutnya$ | ^sebelumnya$ | ^tag terkait
      ^terkait:
    `,
  },
  navigation: {
    sure: `
      ^langsung ke konten | ^langsung ke isi | ^langsung ke konten utama | ^lompat ke konten | ^lompat ke isi
      ^lompat ke konten utama | ^loncat ke konten | ^loncat ke isi | ^loncat ke konten utama | ^lewati ke konten | ^lewati ke isi
      ^lewati ke konten utama | ^buka menu$ | ^buka pencarian$ | ^buka navigasi$ | ^tutup menu$ | ^tutup pencarian$ | ^tutup navigasi$
      ^tampilkan menu$ | ^tampilkan pencarian$ | ^tampilkan navigasi$ | ^menu utama$ | ^menu navigasi$ | ^kembali ke atas$
      ^kembali ke beranda$ | ^kembali ke halaman utama$ | ^kembali ke daftar$ | ^ke atas$ | ^anda berada di sini | ^anda berada di :
      ^kamu berada di sini | ^kamu berada di : | ^halaman # dari # | ^halaman berikutnya$ | ^halaman selanjutnya$
      ^halaman sebelumnya$ | ^pos lama$ | ^pos baru$ | ^tulisan lama$ | ^tulisan baru$ | ^navigasi pos$ | ^navigasi tulisan$
      ^navigasi artikel$ | ^pilih bahasa$ | ^ganti bahasa$ | ^ubah bahasa$ | ^masuk daftar | ^masuk atau daftar | ^masuk registrasi
      ^login daftar | ^login atau daftar | ^login registrasi | ^buat akun$ | ^buat akun baru$ | ^daftar akun$ | ^daftar akun baru$
      ^lupa kata sandi | ^lupa password | ^cari di situs | ^cari berita | ^cari artikel | ^cari di sini | ^cari:$ | ^pencarian untuk:$
      ^akun saya$ | ^sebelumnya berikutnya$ | ^sebelumnya sebelumnya$ | ^berikutnya berikutnya$ | ^berikutnya sebelumnya$
      ^keranjang belanja$ | ^keranjang anda kosong$ | ^beranda berita | ^beranda nasional | ^beranda news | ^home berita
      ^home nasional | ^home news
    `,
    hint: `
      ^beranda$ | ^home$ | ^menu$ | ^cari$ | ^pencarian$ | ^masuk$ | ^login$ | ^keluar$ | ^berita$ | ^nasional$ | ^internasional$
      ^dunia$ | ^daerah$ | ^regional$ | ^politik$ | ^ekonomi$ | ^bisnis$ | ^olahraga$ | ^bola$ | ^sepak bola$ | ^hiburan$ | ^seleb$
      ^gaya hidup$ | ^kesehatan$ | ^teknologi$ | ^tekno$ | ^sains$ | ^otomotif$ | ^properti$ | ^wisata$ | ^travel$ | ^kuliner$
      ^resep$ | ^pendidikan$ | ^hukum$ | ^kriminal$ | ^opini$ | ^kolom$ | ^budaya$ | ^foto$ | ^video$ | ^podcast$ | ^infografis$
      ^cuaca$ | ^indeks$ | ^arsip$ | ^topik$ | ^tag$ | ^kategori$ | ^tentang kami$ | ^kontak$ | ^hubungi kami$ | ^bantuan$ | ^produk$
      ^layanan$ | ^keranjang$ | ^checkout$ | ^promo$ | ^forum$ | ^blog$ | ^galeri$ | ^agenda$ | ^kembali$ | ^tutup$ | ^indonesia$
      ^bahasa indonesia$ | ^english$ | ^daftar isi$ | ^profil$ | ^publikasi$ | ^pengumuman$ | ^dokumentasi$ | ^unduhan$ | ^tag:
      ^tags: | ^kategori: | ^topik: | ^label:
    `,
  },
  advertisement: {
    sure: `
      ^iklan$ | ^iklan iklan$ | ^advertorial$ | ^pariwara$ | ^promosi$ | ^konten bersponsor$ | ^artikel bersponsor$ | ^disponsori$
      ^gulir ke bawah untuk melanjutkan membaca | ^gulir ke bawah untuk lanjut membaca | ^gulir ke bawah untuk membaca
      ^gulir untuk melanjutkan membaca | ^gulir untuk lanjut membaca | ^gulir untuk membaca
      ^scroll ke bawah untuk melanjutkan membaca | ^scroll ke bawah untuk lanjut membaca | ^scroll ke bawah untuk membaca
      ^scroll untuk melanjutkan membaca | ^scroll untuk lanjut membaca | ^scroll untuk membaca | ^lanjutkan membaca setelah iklan
      ^teruskan membaca setelah iklan | ^artikel berlanjut setelah iklan | ^artikel dilanjutkan setelah iklan
      ^berita berlanjut setelah iklan | ^berita dilanjutkan setelah iklan | ^tutup iklan$ | ^lewati iklan$ | ^sembunyikan iklan$
      ^pasang iklan di sini | ^pasang iklan sini | ^pasang iklan anda | ^pasang di di sini | ^pasang di sini | ^pasang di anda
      ^pasang iklan iklan di sini | ^pasang iklan iklan sini | ^pasang iklan iklan anda | ^pasang iklan di di sini
      ^pasang iklan di anda | artikel ini mengandung tautan afiliasi | artikel ini mengandung link afiliasi
      artikel ini berisi tautan afiliasi | artikel ini berisi link afiliasi | artikel ini memuat tautan afiliasi
      artikel ini memuat link afiliasi | halaman ini mengandung tautan afiliasi | halaman ini mengandung link afiliasi
      halaman ini berisi tautan afiliasi | halaman ini berisi link afiliasi | halaman ini memuat tautan afiliasi
      halaman ini memuat link afiliasi | tulisan ini mengandung tautan afiliasi | tulisan ini mengandung link afiliasi
      tulisan ini berisi tautan afiliasi | tulisan ini berisi link afiliasi | tulisan ini memuat tautan afiliasi
      tulisan ini memuat link afiliasi | tautan afiliasi dan | tautan afiliasi yang | link afiliasi dan | link afiliasi yang
      kami mungkin menerima komisi | kami mungkin mendapat komisi | kami mungkin mendapatkan komisi | kami dapat menerima komisi
      kami dapat mendapat komisi | kami dapat mendapatkan komisi | kami bisa menerima komisi | kami bisa mendapat komisi
      kami bisa mendapatkan komisi | tanpa biaya tambahan bagi anda | tanpa biaya tambahan bagi kamu | tanpa biaya tambahan untuk anda
      tanpa biaya tambahan untuk kamu | nonaktifkan pemblokir iklan | nonaktifkan adblock | nonaktifkan ad blocker
      matikan pemblokir iklan | matikan adblock | matikan ad blocker | kami mendeteksi pemblokir iklan | kami mendeteksi adblock
      anda menggunakan pemblokir iklan | anda menggunakan adblock | ^konten bersponsor | ^konten sponsor | ^tautan bersponsor
      ^tautan sponsor | ^konten ini disponsori | ^konten ini merupakan kerja sama
    `,
    hint: `
      ^sponsor$ | ^mitra$ | ^partner$ | ^beli sekarang$ | ^beli di sini$ | ^pesan sekarang$ | ^lihat harga$ | ^lihat penawaran$
      ^diskon$ | ^penawaran$ | ^iklan baris$ | ^adv$ | ^disponsori oleh | ^kerja sama dengan | ^bekerja sama dengan | afiliasi
    `,
  },
  paywall: {
    sure: `
      artikel ini hanya untuk pelanggan | artikel ini hanya untuk anggota | artikel ini hanya untuk member
      artikel ini khusus untuk pelanggan | artikel ini khusus untuk anggota | artikel ini khusus untuk member
      konten ini hanya untuk pelanggan | konten ini hanya untuk anggota | konten ini hanya untuk member
      konten ini khusus untuk pelanggan | konten ini khusus untuk anggota | konten ini khusus untuk member
      berita ini hanya untuk pelanggan | berita ini hanya untuk anggota | berita ini hanya untuk member
      berita ini khusus untuk pelanggan | berita ini khusus untuk anggota | berita ini khusus untuk member | ^khusus pelanggan$
      ^khusus anggota$ | ^khusus member$ | ^hanya untuk pelanggan$ | ^hanya untuk anggota$ | ^hanya untuk member$
      berlangganan untuk membaca artikel | berlangganan untuk membaca selengkapnya | berlangganan untuk membaca lengkap
      berlangganan untuk membaca penuh | berlangganan untuk membaca tanpa | berlangganan untuk melanjutkan membaca artikel
      berlangganan untuk melanjutkan membaca selengkapnya | berlangganan untuk melanjutkan membaca lengkap
      berlangganan untuk melanjutkan membaca penuh | berlangganan untuk melanjutkan membaca tanpa
      berlangganan untuk terus membaca artikel | berlangganan untuk terus membaca selengkapnya
      berlangganan untuk terus membaca lengkap | berlangganan untuk terus membaca penuh | berlangganan untuk terus membaca tanpa
      berlangganan untuk akses artikel | berlangganan untuk akses selengkapnya | berlangganan untuk akses lengkap
      berlangganan untuk akses penuh | berlangganan untuk akses tanpa | masuk untuk membaca artikel | masuk untuk membaca selengkapnya
      masuk untuk membaca lengkap | masuk untuk membaca penuh | masuk untuk membaca tanpa | masuk untuk melanjutkan membaca artikel
      masuk untuk melanjutkan membaca selengkapnya | masuk untuk melanjutkan membaca lengkap | masuk untuk melanjutkan membaca penuh
      masuk untuk melanjutkan membaca tanpa | masuk untuk terus membaca artikel | masuk untuk terus membaca selengkapnya
      masuk untuk terus membaca lengkap | masuk untuk terus membaca penuh | masuk untuk terus membaca tanpa
      masuk untuk akses artikel | masuk untuk akses selengkapnya | masuk untuk akses lengkap | masuk untuk akses penuh
      masuk untuk akses tanpa | login untuk membaca artikel | login untuk membaca selengkapnya | login untuk membaca lengkap
      login untuk membaca penuh | login untuk membaca tanpa | login untuk melanjutkan membaca artikel
      login untuk melanjutkan membaca selengkapnya | login untuk melanjutkan membaca lengkap | login untuk melanjutkan membaca penuh
      login untuk melanjutkan membaca tanpa | login untuk terus membaca artikel | login untuk terus membaca selengkapnya
      login untuk terus membaca lengkap | login untuk terus membaca penuh | login untuk terus membaca tanpa
      login untuk akses artikel | login untuk akses selengkapnya | login untuk akses lengkap | login untuk akses penuh
      login untuk akses tanpa | daftar untuk membaca artikel | daftar untuk membaca selengkapnya | daftar untuk membaca lengkap
      daftar untuk membaca penuh | daftar untuk membaca tanpa | daftar untuk melanjutkan membaca artikel
      daftar untuk melanjutkan membaca selengkapnya | daftar untuk melanjutkan membaca lengkap
      daftar untuk melanjutkan membaca penuh | daftar untuk melanjutkan membaca tanpa | daftar untuk terus membaca artikel
      daftar untuk terus membaca selengkapnya | daftar untuk terus membaca lengkap | daftar untuk terus membaca penuh
      daftar untuk terus membaca tanpa | daftar untuk akses artikel | daftar untuk akses selengkapnya | daftar untuk akses lengkap
      daftar untuk akses penuh | daftar untuk akses tanpa | untuk membaca artikel ini silakan | untuk membaca artikel ini anda
      untuk membaca artikel ini berlangganan | untuk membaca artikel lengkap silakan | untuk membaca artikel lengkap anda
      untuk membaca artikel lengkap berlangganan | untuk membaca artikel selengkapnya silakan
      untuk membaca artikel selengkapnya anda | untuk membaca artikel selengkapnya berlangganan | untuk membaca berita ini silakan
      untuk membaca berita ini anda | untuk membaca berita ini berlangganan | untuk membaca berita lengkap silakan
      untuk membaca berita lengkap anda | untuk membaca berita lengkap berlangganan | untuk membaca berita selengkapnya silakan
      untuk membaca berita selengkapnya anda | untuk membaca berita selengkapnya berlangganan
      untuk melanjutkan membaca artikel ini silakan | untuk melanjutkan membaca artikel ini anda
      untuk melanjutkan membaca artikel ini berlangganan | untuk melanjutkan membaca artikel lengkap silakan
      untuk melanjutkan membaca artikel lengkap anda | untuk melanjutkan membaca artikel lengkap berlangganan
      untuk melanjutkan membaca artikel selengkapnya silakan | untuk melanjutkan membaca artikel selengkapnya anda
      untuk melanjutkan membaca artikel selengkapnya berlangganan | untuk melanjutkan membaca berita ini silakan
      untuk melanjutkan membaca berita ini anda | untuk melanjutkan membaca berita ini berlangganan
      untuk melanjutkan membaca berita lengkap silakan | untuk melanjutkan membaca berita lengkap anda
      untuk melanjutkan membaca berita lengkap berlangganan | untuk melanjutkan membaca berita selengkapnya silakan
      untuk melanjutkan membaca berita selengkapnya anda | untuk melanjutkan membaca berita selengkapnya berlangganan
      guna membaca artikel ini silakan | guna membaca artikel ini anda | guna membaca artikel ini berlangganan
      guna membaca artikel lengkap silakan | guna membaca artikel lengkap anda | guna membaca artikel lengkap berlangganan
      guna membaca artikel selengkapnya silakan | guna membaca artikel selengkapnya anda
      guna membaca artikel selengkapnya berlangganan | guna membaca berita ini silakan | guna membaca berita ini anda
      guna membaca berita ini berlangganan | guna membaca berita lengkap silakan | guna membaca berita lengkap anda
      guna membaca berita lengkap berlangganan | guna membaca berita selengkapnya silakan | guna membaca berita selengkapnya anda
      guna membaca berita selengkapnya berlangganan | guna melanjutkan membaca artikel ini silakan
      guna melanjutkan membaca artikel ini anda | guna melanjutkan membaca artikel ini berlangganan
      guna melanjutkan membaca artikel lengkap silakan | guna melanjutkan membaca artikel lengkap anda
      guna melanjutkan membaca artikel lengkap berlangganan | guna melanjutkan membaca artikel selengkapnya silakan
      guna melanjutkan membaca artikel selengkapnya anda | guna melanjutkan membaca artikel selengkapnya berlangganan
      guna melanjutkan membaca berita ini silakan | guna melanjutkan membaca berita ini anda
      guna melanjutkan membaca berita ini berlangganan | guna melanjutkan membaca berita lengkap silakan
      guna melanjutkan membaca berita lengkap anda | guna melanjutkan membaca berita lengkap berlangganan
      guna melanjutkan membaca berita selengkapnya silakan | guna melanjutkan membaca berita selengkapnya anda
      guna melanjutkan membaca berita selengkapnya berlangganan | ^sudah berlangganan | ^sudah punya akun | ^sudah memiliki akun
      ^sudah jadi pelanggan | ^sudah terdaftar | ^belum punya akun | ^belum berlangganan | ^belum memiliki akun
      ^pilih paket langganan | ^pilih paket berlangganan | ^lihat paket langganan | ^lihat paket berlangganan | ^langganan sekarang
      ^langganan mulai dari | ^langganan mulai | ^berlangganan sekarang | ^berlangganan mulai dari | ^berlangganan mulai
      ^coba gratis | ^nikmati gratis | ^akses tanpa batas | ^akses tak terbatas | ^akses semua artikel | ^baca tanpa batas
      ^baca tak terbatas | ^baca semua artikel | artikel gratis anda bulan ini | artikel gratis anda telah habis
      artikel gratis kamu bulan ini | artikel gratis kamu telah habis | sisa # artikel gratis | tersisa # artikel gratis
      ^artikel premium$ | ^konten premium$ | ^konten eksklusif$ | aktifkan javascript di | aktifkan javascript pada
      aktifkan javascript untuk | nyalakan javascript di | nyalakan javascript pada | nyalakan javascript untuk
      javascript dinonaktifkan | javascript tidak aktif | javascript harus diaktifkan | browser anda tidak mendukung
      browser kamu tidak mendukung | peramban anda tidak mendukung | peramban kamu tidak mendukung | ^unduh aplikasi kami
      ^unduh aplikasi | ^download aplikasi kami | ^download aplikasi | ^instal aplikasi kami | ^instal aplikasi | ^baca di aplikasi$
      ^dapatkan di google play | ^dapatkan di app store | ^dapatkan melalui google play | ^dapatkan melalui app store
      ^unduh di google play | ^unduh di app store | ^unduh melalui google play | ^unduh melalui app store | ^dukung jurnalisme$
      ^dukung jurnalisme kami | ^dukung jurnalisme independen | ^dukung kami$ | ^dukung kami kami | ^dukung kami independen
      ^donasi sekarang | ^donasi untuk | ^berdonasi sekarang | ^berdonasi untuk
    `,
    hint: `
      ^premium$ | ^eksklusif$ | ^kata sandi$ | ^lupa kata sandi?$ | ^donasi$ | ^per bulan$ | ^per tahun$ | ^jadi anggota$ | ^gabung$
      ^atau$ | ^masuk dengan google$ | ^masuk dengan facebook$ | ^unduh aplikasi$
    `,
  },
  'legal-footer': {
    sure: `
      hak cipta dilindungi | seluruh hak cipta dilindungi | seluruh hak dilindungi | semua hak cipta dilindungi | semua hak dilindungi
      ^hak cipta © | ^© hak cipta | ^copyright © | dilarang mengutip sebagian | dilarang mengutip tanpa | dilarang mengutip seluruh
      dilarang mengutip isi | dilarang mengutip konten | dilarang menyalin sebagian | dilarang menyalin tanpa
      dilarang menyalin seluruh | dilarang menyalin isi | dilarang menyalin konten | dilarang memperbanyak sebagian
      dilarang memperbanyak tanpa | dilarang memperbanyak seluruh | dilarang memperbanyak isi | dilarang memperbanyak konten
      dilarang mereproduksi sebagian | dilarang mereproduksi tanpa | dilarang mereproduksi seluruh | dilarang mereproduksi isi
      dilarang mereproduksi konten | dilarang menyebarluaskan sebagian | dilarang menyebarluaskan tanpa
      dilarang menyebarluaskan seluruh | dilarang menyebarluaskan isi | dilarang menyebarluaskan konten | ^syarat dan ketentuan$
      ^syarat dan ketentuan penggunaan | ^syarat dan ketentuan kebijakan | ^syarat dan ketentuan privasi
      ^syarat dan ketentuan layanan | ^syarat dan syarat$ | ^syarat dan syarat penggunaan | ^syarat dan syarat kebijakan
      ^syarat dan syarat privasi | ^syarat dan syarat layanan | ^syarat & ketentuan$ | ^syarat & ketentuan penggunaan
      ^syarat & ketentuan kebijakan | ^syarat & ketentuan privasi | ^syarat & ketentuan layanan | ^syarat & syarat$
      ^syarat & syarat penggunaan | ^syarat & syarat kebijakan | ^syarat & syarat privasi | ^syarat & syarat layanan
      ^ketentuan dan ketentuan$ | ^ketentuan dan ketentuan penggunaan | ^ketentuan dan ketentuan kebijakan
      ^ketentuan dan ketentuan privasi | ^ketentuan dan ketentuan layanan | ^ketentuan dan syarat$ | ^ketentuan dan syarat penggunaan
      ^ketentuan dan syarat kebijakan | ^ketentuan dan syarat privasi | ^ketentuan dan syarat layanan | ^ketentuan & ketentuan$
      ^ketentuan & ketentuan penggunaan | ^ketentuan & ketentuan kebijakan | ^ketentuan & ketentuan privasi
      ^ketentuan & ketentuan layanan | ^ketentuan & syarat$ | ^ketentuan & syarat penggunaan | ^ketentuan & syarat kebijakan
      ^ketentuan & syarat privasi | ^ketentuan & syarat layanan | ^syarat penggunaan$ | ^syarat penggunaan kebijakan
      ^syarat penggunaan privasi | ^syarat layanan$ | ^syarat layanan kebijakan | ^syarat layanan privasi | ^ketentuan penggunaan$
      ^ketentuan penggunaan kebijakan | ^ketentuan penggunaan privasi | ^ketentuan layanan$ | ^ketentuan layanan kebijakan
      ^ketentuan layanan privasi | ^kebijakan privasi$ | ^kebijakan privasi syarat | ^kebijakan privasi ketentuan
      ^kebijakan privasi disclaimer | ^kebijakan privasi kontak | ^kebijakan kerahasiaan$ | ^kebijakan kerahasiaan syarat
      ^kebijakan kerahasiaan ketentuan | ^kebijakan kerahasiaan disclaimer | ^kebijakan kerahasiaan kontak | ^kebijakan data pribadi$
      ^kebijakan data pribadi syarat | ^kebijakan data pribadi ketentuan | ^kebijakan data pribadi disclaimer
      ^kebijakan data pribadi kontak | ^pedoman media siber$ | ^pedoman media siber redaksi | ^pedoman media siber media
      ^pedoman pemberitaan$ | ^pedoman pemberitaan redaksi | ^pedoman pemberitaan media | ^pedoman pemberitaan media siber
      ^tentang kami redaksi | ^tentang kami pedoman | ^tentang kami kontak | ^tentang kami kebijakan | ^redaksi redaksi
      ^redaksi pedoman | ^redaksi kontak | ^redaksi kebijakan | diberdayakan oleh wordpress | diberdayakan oleh blogger
      didukung oleh wordpress | didukung oleh blogger | ditenagai oleh wordpress | ditenagai oleh blogger
      ^bangga bertenaga wordpress | ^kode etik jurnalistik | ^kode etik | ^terdaftar di dewan pers | ^terdaftar di oleh dewan
      ^terdaftar dan terverifikasi dewan pers | ^terdaftar dan terverifikasi oleh dewan | terverifikasi dewan pers | ^dibuat oleh
      ^dikembangkan oleh | ^desain oleh | ^penafian$ | ^npwp: # | ^nib: #
    `,
    hint: `
      tanpa izin tertulis dari | tanpa izin tertulis redaksi | terverifikasi faktual | ^privasi$ | ^disclaimer$ | ^sanggahan$
      ^redaksi$ | ^susunan redaksi$ | ^tim redaksi$ | ^karier$ | ^karir$ | ^info iklan$ | ^pasang iklan$ | ^beriklan$ | ^peta situs$
      ^sitemap$ | ^rss$ | ^kode etik$ | ^hak jawab$ | ^kontak redaksi$ | ^syarat$ | ^ketentuan$ | ^pengembalian$ | ^pengiriman$
      ^pembayaran$ | ^garansi$ | ^faq$ | ^tanya jawab$ | ^hak cipta$ | ^kontak kami$ | ^alamat$ | ^lisensi$ | ^telepon: | ^telp:
      ^alamat: | ^email: | ^surel: | ^faks: | ^penerbit: | ^pemimpin redaksi: | ^kantor: | ^bagian dari | ^jaringan media
    `,
  },
  'author-box': {
    sure: `
      ^tentang penulis | ^profil penulis | ^biodata penulis | ^lihat semua artikel dari | ^lihat semua artikel oleh
      ^lihat semua tulisan dari | ^lihat semua tulisan oleh | ^lihat semua pos dari | ^lihat semua pos oleh
      ^lihat semua lainnya dari | ^lihat semua lainnya oleh | ^lihat seluruh artikel dari | ^lihat seluruh artikel oleh
      ^lihat seluruh tulisan dari | ^lihat seluruh tulisan oleh | ^lihat seluruh pos dari | ^lihat seluruh pos oleh
      ^lihat seluruh lainnya dari | ^lihat seluruh lainnya oleh | ^lihat artikel artikel dari | ^lihat artikel artikel oleh
      ^lihat artikel tulisan dari | ^lihat artikel tulisan oleh | ^lihat artikel pos dari | ^lihat artikel pos oleh
      ^lihat artikel lainnya dari | ^lihat artikel lainnya oleh | ^lihat tulisan artikel dari | ^lihat tulisan artikel oleh
      ^lihat tulisan tulisan dari | ^lihat tulisan tulisan oleh | ^lihat tulisan pos dari | ^lihat tulisan pos oleh
      ^lihat tulisan lainnya dari | ^lihat tulisan lainnya oleh | ^baca semua artikel dari | ^baca semua artikel oleh
      ^baca semua tulisan dari | ^baca semua tulisan oleh | ^baca semua pos dari | ^baca semua pos oleh | ^baca semua lainnya dari
      ^baca semua lainnya oleh | ^baca seluruh artikel dari | ^baca seluruh artikel oleh | ^baca seluruh tulisan dari
      ^baca seluruh tulisan oleh | ^baca seluruh pos dari | ^baca seluruh pos oleh | ^baca seluruh lainnya dari
      ^baca seluruh lainnya oleh | ^baca artikel artikel dari | ^baca artikel artikel oleh | ^baca artikel tulisan dari
      ^baca artikel tulisan oleh | ^baca artikel pos dari | ^baca artikel pos oleh | ^baca artikel lainnya dari
      ^baca artikel lainnya oleh | ^baca tulisan artikel dari | ^baca tulisan artikel oleh | ^baca tulisan tulisan dari
      ^baca tulisan tulisan oleh | ^baca tulisan pos dari | ^baca tulisan pos oleh | ^baca tulisan lainnya dari
      ^baca tulisan lainnya oleh | ^artikel lain dari | ^artikel lain oleh | ^tulisan lain dari | ^tulisan lain oleh | ^pos lain dari
      ^pos lain oleh | ^tulisan lainnya dari | ^tulisan lainnya oleh | ^artikel lainnya dari | ^artikel lainnya oleh | ^ikuti penulis
      ^hubungi penulis | ^ikuti * di twitter$ | ^ikuti * di X$ | ^ikuti * di instagram$ | ^ikuti * di linkedin$
      ^ikuti * di LinkedIn$ | pendapat dalam tulisan ini adalah pribadi | pendapat dalam tulisan ini adalah pandangan
      pendapat dalam tulisan ini merupakan pribadi | pendapat dalam tulisan ini merupakan pandangan | pendapat penulis adalah pribadi
      pendapat penulis adalah pandangan | pendapat penulis merupakan pribadi | pendapat penulis merupakan pandangan
      opini dalam tulisan ini adalah pribadi | opini dalam tulisan ini adalah pandangan | opini dalam tulisan ini merupakan pribadi
      opini dalam tulisan ini merupakan pandangan | opini penulis adalah pribadi | opini penulis adalah pandangan
      opini penulis merupakan pribadi | opini penulis merupakan pandangan | ^penulis adalah wartawan | ^penulis adalah redaktur
      ^penulis adalah jurnalis | ^editor adalah wartawan | ^editor adalah redaktur | ^editor adalah jurnalis
    `,
    hint: `
      adalah jurnalis di | adalah jurnalis untuk | adalah jurnalis pada | adalah jurnalis senior | adalah wartawan di
      adalah wartawan untuk | adalah wartawan pada | adalah wartawan senior | adalah penulis lepas di | adalah penulis lepas untuk
      adalah penulis lepas pada | adalah penulis lepas senior | adalah kontributor di | adalah kontributor untuk
      adalah kontributor pada | adalah kontributor senior | adalah redaktur di | adalah redaktur untuk | adalah redaktur pada
      adalah redaktur senior | adalah reporter di | adalah reporter untuk | adalah reporter pada | adalah reporter senior
      adalah editor di | adalah editor untuk | adalah editor pada | adalah editor senior | merupakan jurnalis di
      merupakan jurnalis untuk | merupakan jurnalis pada | merupakan jurnalis senior | merupakan wartawan di
      merupakan wartawan untuk | merupakan wartawan pada | merupakan wartawan senior | merupakan penulis lepas di
      merupakan penulis lepas untuk | merupakan penulis lepas pada | merupakan penulis lepas senior | merupakan kontributor di
      merupakan kontributor untuk | merupakan kontributor pada | merupakan kontributor senior | merupakan redaktur di
      merupakan redaktur untuk | merupakan redaktur pada | merupakan redaktur senior | merupakan reporter di
      merupakan reporter untuk | merupakan reporter pada | merupakan reporter senior | merupakan editor di | merupakan editor untuk
      merupakan editor pada | merupakan editor senior | bekerja sebagai wartawan sejak | bekerja sebagai jurnalis sejak | ^penulis$
      ^editor$ | ^reporter$ | ^kontributor$ | ^wartawan$ | ^redaktur$ | ^fotografer$ | ^biodata$ | ^penulis: | ^editor: | ^reporter:
      menulis tentang | bukunya | penulis buku | tinggal di | alumnus | adalah penulis
    `,
  },
  counter: {
    sure: `
      ^# menit baca$ | ^# menit baca: | ^# menit membaca$ | ^# menit membaca: | ^# menit dibaca$ | ^# menit dibaca: | ^waktu baca:? #
      ^estimasi waktu baca | ^perkiraan waktu baca | ^dibaca # kali | ^# kali dibaca$ | ^# kali dilihat$ | ^# dilihat$ | ^# pembaca$
      ^# tayangan$ | ^# dibagikan$ | ^# pengikut$ | ^# ulasan$ | ^# penilaian$ | ^# views$ | ^dilihat:? # | ^bergabung: #
      ^anggota sejak: # | ^jumlah pos: # | ^jumlah pesan: #
    `,
    hint: `
      ^# menit$ | ^# hasil$ | ^# artikel$ | ^# produk$ | ^tayangan$ | ^dilihat$ | ^dibagikan$ | ^ulasan$ | ^waktu baca$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^gambar: | ^ilustrasi: | ^sumber: | ^infografis: | ^video: | ^grafis: | ^peta: | ^dok: | ^dokumentasi: | ^foto oleh
      ^foto dari | ^foto ilustrasi | ^sumber foto | ^sumber gambar | ^kredit foto | ^ilustrasi$ | ^ilustrasi oleh | ^dok. pribadi
      ^dok. istimewa | ^foto: istimewa | ^(foto | istimewa$ | dok. pribadi$
    `,
  },
};
