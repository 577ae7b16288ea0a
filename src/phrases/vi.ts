import type { Phrases } from './phrases.js';

/** What boilerplate says in Vietnamese. */
export const vi: Phrases = {
  'cookie-banner': {
    sure: `
      chúng tôi sử dụng cookie | chúng tôi sử dụng cookies | trang web này sử dụng cookie | trang web này sử dụng cookies
      website này sử dụng cookie | website này sử dụng cookies | trang này sử dụng cookie | trang này sử dụng cookies
      trang web của chúng tôi sử dụng cookie | trang web của chúng tôi sử dụng cookies | chúng tôi sử dụng các cookie
      sử dụng cookie để | sử dụng cookie nhằm | sử dụng cookie và | cookie để cải thiện | cookie để nâng cao | cookie để cá nhân hóa
      cookie để phân tích | cookie để mang lại | bằng việc tiếp tục sử dụng trang | bằng việc tiếp tục sử dụng website
      bằng việc tiếp tục sử dụng trang web | bằng việc tiếp tục truy cập trang | bằng việc tiếp tục truy cập website
      bằng việc tiếp tục truy cập trang web | bằng việc tiếp tục duyệt trang | bằng việc tiếp tục duyệt website
      bằng việc tiếp tục duyệt trang web | bằng cách tiếp tục sử dụng trang | bằng cách tiếp tục sử dụng website
      bằng cách tiếp tục sử dụng trang web | bằng cách tiếp tục truy cập trang | bằng cách tiếp tục truy cập website
      bằng cách tiếp tục truy cập trang web | bằng cách tiếp tục duyệt trang | bằng cách tiếp tục duyệt website
      bằng cách tiếp tục duyệt trang web | khi tiếp tục sử dụng trang | khi tiếp tục sử dụng website | khi tiếp tục sử dụng trang web
      khi tiếp tục truy cập trang | khi tiếp tục truy cập website | khi tiếp tục truy cập trang web | khi tiếp tục duyệt trang
      khi tiếp tục duyệt website | khi tiếp tục duyệt trang web | bạn đồng ý với việc sử dụng cookie
      bạn đồng ý với chính sách cookie | bạn đồng ý việc sử dụng cookie | bạn đồng ý chính sách cookie
      bạn chấp nhận với việc sử dụng cookie | bạn chấp nhận với chính sách cookie | bạn chấp nhận việc sử dụng cookie
      bạn chấp nhận chính sách cookie | quý khách đồng ý với việc sử dụng cookie | quý khách đồng ý với chính sách cookie
      quý khách đồng ý việc sử dụng cookie | quý khách đồng ý chính sách cookie | quý khách chấp nhận với việc sử dụng cookie
      quý khách chấp nhận với chính sách cookie | quý khách chấp nhận việc sử dụng cookie | quý khách chấp nhận chính sách cookie
      đồng ý sử dụng cookie | đồng ý việc sử dụng cookie | chấp nhận sử dụng cookie | chấp nhận việc sử dụng cookie
      chúng tôi và # đối tác | chúng tôi và # các đối tác | chúng tôi và đối tác | chúng tôi và các đối tác | lưu trữ và/hoặc truy cập
      quảng cáo và nội dung được cá nhân hóa | rút lại sự đồng ý của bạn | rút lại lựa chọn của bạn | thay đổi sự đồng ý của bạn
      thay đổi lựa chọn của bạn | ^chúng tôi tôn trọng quyền riêng tư | ^chúng tôi tôn trọng sự riêng tư
      ^chúng tôi coi trọng quyền riêng tư | ^chúng tôi coi trọng sự riêng tư | ^quyền riêng tư của bạn rất
      ^quyền riêng tư của bạn là | ^chấp nhận tất cả cookie$ | ^chấp nhận tất cả cookies$ | ^chấp nhận mọi cookie$
      ^chấp nhận mọi cookies$ | ^chấp nhận cookie$ | ^chấp nhận cookies$ | ^đồng ý tất cả cookie$ | ^đồng ý tất cả cookies$
      ^đồng ý mọi cookie$ | ^đồng ý mọi cookies$ | ^đồng ý cookie$ | ^đồng ý cookies$ | ^từ chối tất cả cookie$
      ^từ chối tất cả cookies$ | ^từ chối mọi cookie$ | ^từ chối mọi cookies$ | ^từ chối cookie$ | ^từ chối cookies$
      ^cho phép tất cả cookie$ | ^cho phép tất cả cookies$ | ^cho phép mọi cookie$ | ^cho phép mọi cookies$ | ^cho phép cookie$
      ^cho phép cookies$ | ^chỉ cookie cần thiết$ | ^chỉ cookie cần thiết cookie$ | ^chỉ cookie thiết yếu$
      ^chỉ cookie thiết yếu cookie$ | ^chỉ cần thiết$ | ^chỉ cần thiết cookie$ | ^chỉ thiết yếu$ | ^chỉ thiết yếu cookie$
      ^chỉ chấp nhận cookie cần thiết$ | ^chỉ chấp nhận cookie cần thiết cookie$ | ^chỉ chấp nhận cookie thiết yếu$
      ^chỉ chấp nhận cookie thiết yếu cookie$ | ^chỉ chấp nhận cần thiết$ | ^chỉ chấp nhận cần thiết cookie$
      ^chỉ chấp nhận thiết yếu$ | ^chỉ chấp nhận thiết yếu cookie$ | ^cài đặt cookie$ | ^tùy chỉnh cookie$ | ^quản lý cookie$
      ^chính sách cookie$ | ^chấp nhận tất cả$ | ^từ chối tất cả$ | ^cookie cần thiết$ | ^tùy chọn cookie$ | tìm hiểu thêm về cookie
      tìm hiểu thêm về chính sách cookie | xem thêm về cookie | xem thêm về chính sách cookie | cải thiện trải nghiệm của bạn
      cải thiện trải nghiệm người dùng | cải thiện trải nghiệm duyệt web | nâng cao trải nghiệm của bạn
      nâng cao trải nghiệm người dùng | nâng cao trải nghiệm duyệt web | phân tích lưu lượng
    `,
    hint: `
      ^chấp nhận$ | ^đồng ý$ | ^tôi đồng ý$ | ^từ chối$ | ^tôi hiểu$ | ^đã hiểu$ | ^ok$ | ^cài đặt$ | ^tùy chỉnh$ | ^tùy chọn$ | ^lưu$
      ^lưu cài đặt$ | ^lưu lựa chọn$ | ^tìm hiểu thêm$ | ^xem chi tiết$ | ^chi tiết$ | ^luôn bật$ | ^cần thiết$ | ^phân tích$
      ^tiếp thị$ | ^cookie$ | ^cookies$ | ^cho phép$ | ^cho phép tất cả$ | chính sách cookie | sử dụng cookie | trải nghiệm của bạn
    `,
  },
  'newsletter-promo': {
    sure: `
      đăng ký nhận bản tin của chúng tôi | đăng ký nhận bản tin miễn phí | đăng ký nhận bản tin hằng ngày
      đăng ký nhận bản tin hằng tuần | đăng ký nhận bản tin hàng tuần | đăng ký nhận bản tin qua email | đăng ký nhận bản tin mới nhất
      đăng ký nhận bản tin mỗi tuần | đăng ký nhận newsletter của chúng tôi | đăng ký nhận newsletter miễn phí
      đăng ký nhận newsletter hằng ngày | đăng ký nhận newsletter hằng tuần | đăng ký nhận newsletter hàng tuần
      đăng ký nhận newsletter qua email | đăng ký nhận newsletter mới nhất | đăng ký nhận newsletter mỗi tuần
      đăng ký nhận tin tức của chúng tôi | đăng ký nhận tin tức miễn phí | đăng ký nhận tin tức hằng ngày
      đăng ký nhận tin tức hằng tuần | đăng ký nhận tin tức hàng tuần | đăng ký nhận tin tức qua email | đăng ký nhận tin tức mới nhất
      đăng ký nhận tin tức mỗi tuần | đăng ký nhận email của chúng tôi | đăng ký nhận email miễn phí | đăng ký nhận email hằng ngày
      đăng ký nhận email hằng tuần | đăng ký nhận email hàng tuần | đăng ký nhận email qua email | đăng ký nhận email mới nhất
      đăng ký nhận email mỗi tuần | đăng ký nhận bài viết mới của chúng tôi | đăng ký nhận bài viết mới miễn phí
      đăng ký nhận bài viết mới hằng ngày | đăng ký nhận bài viết mới hằng tuần | đăng ký nhận bài viết mới hàng tuần
      đăng ký nhận bài viết mới qua email | đăng ký nhận bài viết mới mới nhất | đăng ký nhận bài viết mới mỗi tuần
      đăng ký nhận thông tin của chúng tôi | đăng ký nhận thông tin miễn phí | đăng ký nhận thông tin hằng ngày
      đăng ký nhận thông tin hằng tuần | đăng ký nhận thông tin hàng tuần | đăng ký nhận thông tin qua email
      đăng ký nhận thông tin mới nhất | đăng ký nhận thông tin mỗi tuần | đăng ký bản tin của chúng tôi | đăng ký bản tin miễn phí
      đăng ký bản tin hằng ngày | đăng ký bản tin hằng tuần | đăng ký bản tin hàng tuần | đăng ký bản tin qua email
      đăng ký bản tin mới nhất | đăng ký bản tin mỗi tuần | đăng ký newsletter của chúng tôi | đăng ký newsletter miễn phí
      đăng ký newsletter hằng ngày | đăng ký newsletter hằng tuần | đăng ký newsletter hàng tuần | đăng ký newsletter qua email
      đăng ký newsletter mới nhất | đăng ký newsletter mỗi tuần | đăng ký tin tức của chúng tôi | đăng ký tin tức miễn phí
      đăng ký tin tức hằng ngày | đăng ký tin tức hằng tuần | đăng ký tin tức hàng tuần | đăng ký tin tức qua email
      đăng ký tin tức mới nhất | đăng ký tin tức mỗi tuần | đăng ký email của chúng tôi | đăng ký email miễn phí
      đăng ký email hằng ngày | đăng ký email hằng tuần | đăng ký email hàng tuần | đăng ký email qua email | đăng ký email mới nhất
      đăng ký email mỗi tuần | đăng ký bài viết mới của chúng tôi | đăng ký bài viết mới miễn phí | đăng ký bài viết mới hằng ngày
      đăng ký bài viết mới hằng tuần | đăng ký bài viết mới hàng tuần | đăng ký bài viết mới qua email | đăng ký bài viết mới mới nhất
      đăng ký bài viết mới mỗi tuần | đăng ký thông tin của chúng tôi | đăng ký thông tin miễn phí | đăng ký thông tin hằng ngày
      đăng ký thông tin hằng tuần | đăng ký thông tin hàng tuần | đăng ký thông tin qua email | đăng ký thông tin mới nhất
      đăng ký thông tin mỗi tuần | theo dõi nhận bản tin của chúng tôi | theo dõi nhận bản tin miễn phí
      theo dõi nhận bản tin hằng ngày | theo dõi nhận bản tin hằng tuần | theo dõi nhận bản tin hàng tuần
      theo dõi nhận bản tin qua email | theo dõi nhận bản tin mới nhất | theo dõi nhận bản tin mỗi tuần
      theo dõi nhận newsletter của chúng tôi | theo dõi nhận newsletter miễn phí | theo dõi nhận newsletter hằng ngày
      theo dõi nhận newsletter hằng tuần | theo dõi nhận newsletter hàng tuần | theo dõi nhận newsletter qua email
      theo dõi nhận newsletter mới nhất | theo dõi nhận newsletter mỗi tuần | theo dõi nhận tin tức của chúng tôi
      theo dõi nhận tin tức miễn phí | theo dõi nhận tin tức hằng ngày | theo dõi nhận tin tức hằng tuần
      theo dõi nhận tin tức hàng tuần | theo dõi nhận tin tức qua email | theo dõi nhận tin tức mới nhất
      theo dõi nhận tin tức mỗi tuần | theo dõi nhận email của chúng tôi | theo dõi nhận email miễn phí
      theo dõi nhận email hằng ngày | theo dõi nhận email hằng tuần | theo dõi nhận email hàng tuần | theo dõi nhận email qua email
      theo dõi nhận email mới nhất | theo dõi nhận email mỗi tuần | theo dõi nhận bài viết mới của chúng tôi
      theo dõi nhận bài viết mới miễn phí | theo dõi nhận bài viết mới hằng ngày | theo dõi nhận bài viết mới hằng tuần
      theo dõi nhận bài viết mới hàng tuần | theo dõi nhận bài viết mới qua email | theo dõi nhận bài viết mới mới nhất
      theo dõi nhận bài viết mới mỗi tuần | theo dõi nhận thông tin của chúng tôi | theo dõi nhận thông tin miễn phí
      theo dõi nhận thông tin hằng ngày | theo dõi nhận thông tin hằng tuần | theo dõi nhận thông tin hàng tuần
      theo dõi nhận thông tin qua email | theo dõi nhận thông tin mới nhất | theo dõi nhận thông tin mỗi tuần
      theo dõi bản tin của chúng tôi | theo dõi bản tin miễn phí | theo dõi bản tin hằng ngày | theo dõi bản tin hằng tuần
      theo dõi bản tin hàng tuần | theo dõi bản tin qua email | theo dõi bản tin mới nhất | theo dõi bản tin mỗi tuần
      theo dõi newsletter của chúng tôi | theo dõi newsletter miễn phí | theo dõi newsletter hằng ngày | theo dõi newsletter hằng tuần
      theo dõi newsletter hàng tuần | theo dõi newsletter qua email | theo dõi newsletter mới nhất | theo dõi newsletter mỗi tuần
      theo dõi tin tức của chúng tôi | theo dõi tin tức miễn phí | theo dõi tin tức hằng ngày | theo dõi tin tức hằng tuần
      theo dõi tin tức hàng tuần | theo dõi tin tức qua email | theo dõi tin tức mới nhất | theo dõi tin tức mỗi tuần
      theo dõi email của chúng tôi | theo dõi email miễn phí | theo dõi email hằng ngày | theo dõi email hằng tuần
      theo dõi email hàng tuần | theo dõi email qua email | theo dõi email mới nhất | theo dõi email mỗi tuần
      theo dõi bài viết mới của chúng tôi | theo dõi bài viết mới miễn phí | theo dõi bài viết mới hằng ngày
      theo dõi bài viết mới hằng tuần | theo dõi bài viết mới hàng tuần | theo dõi bài viết mới qua email
      theo dõi bài viết mới mới nhất | theo dõi bài viết mới mỗi tuần | theo dõi thông tin của chúng tôi | theo dõi thông tin miễn phí
      theo dõi thông tin hằng ngày | theo dõi thông tin hằng tuần | theo dõi thông tin hàng tuần | theo dõi thông tin qua email
      theo dõi thông tin mới nhất | theo dõi thông tin mỗi tuần | ^đăng ký nhận bản tin | ^đăng ký nhận tin | ^đăng ký nhận newsletter
      ^đăng ký nhận thông tin | ^đăng ký nhận email | ^đăng ký nhận ưu đãi | ^đăng ký nhận khuyến mãi | ^nhận bản tin
      ^nhận bản tin qua email | ^nhận bản tin mỗi | ^nhận bản tin hằng | ^nhận bản tin miễn phí | ^nhận bản tin từ
      ^nhận tin tức mới nhất | ^nhận tin tức mới nhất qua email | ^nhận tin tức mới nhất mỗi | ^nhận tin tức mới nhất hằng
      ^nhận tin tức mới nhất miễn phí | ^nhận tin tức mới nhất từ | ^nhận những tin tức | ^nhận những tin tức qua email
      ^nhận những tin tức mỗi | ^nhận những tin tức hằng | ^nhận những tin tức miễn phí | ^nhận những tin tức từ | ^nhận tin mới
      ^nhận tin mới qua email | ^nhận tin mới mỗi | ^nhận tin mới hằng | ^nhận tin mới miễn phí | ^nhận tin mới từ
      ^nhận bài viết mới | ^nhận bài viết mới qua email | ^nhận bài viết mới mỗi | ^nhận bài viết mới hằng
      ^nhận bài viết mới miễn phí | ^nhận bài viết mới từ | ^nhận thông báo | ^nhận thông báo qua email | ^nhận thông báo mỗi
      ^nhận thông báo hằng | ^nhận thông báo miễn phí | ^nhận thông báo từ | gửi đến hộp thư của bạn | gửi đến email của bạn
      gửi đến hòm thư của bạn | gửi vào hộp thư của bạn | gửi vào email của bạn | gửi vào hòm thư của bạn | gửi tới hộp thư của bạn
      gửi tới email của bạn | gửi tới hòm thư của bạn | gửi thẳng đến hộp thư của bạn | gửi thẳng đến email của bạn
      gửi thẳng đến hòm thư của bạn | gửi thẳng vào hộp thư của bạn | gửi thẳng vào email của bạn | gửi thẳng vào hòm thư của bạn
      gửi thẳng tới hộp thư của bạn | gửi thẳng tới email của bạn | gửi thẳng tới hòm thư của bạn | trực tiếp đến hộp thư của bạn
      trực tiếp đến email của bạn | trực tiếp đến hòm thư của bạn | trực tiếp vào hộp thư của bạn | trực tiếp vào email của bạn
      trực tiếp vào hòm thư của bạn | trực tiếp tới hộp thư của bạn | trực tiếp tới email của bạn | trực tiếp tới hòm thư của bạn
      đến hộp thư của bạn | vào hộp thư của bạn | nhập địa chỉ email của bạn | nhập địa chỉ email | nhập email của bạn | nhập email
      điền địa chỉ email của bạn | điền địa chỉ email | điền email của bạn | điền email | bạn có thể hủy đăng ký bất cứ
      bạn có thể hủy đăng ký bất kỳ | bạn có thể huỷ đăng ký bất cứ | bạn có thể huỷ đăng ký bất kỳ | có thể hủy đăng ký bất cứ
      có thể hủy đăng ký bất kỳ | có thể huỷ đăng ký bất cứ | có thể huỷ đăng ký bất kỳ | hủy đăng ký bất cứ | hủy đăng ký bất kỳ
      hủy đăng ký lúc nào | huỷ đăng ký bất cứ | huỷ đăng ký bất kỳ | huỷ đăng ký lúc nào | khi đăng ký, bạn | bằng cách đăng ký, bạn
      bằng việc đăng ký, bạn | cảm ơn bạn đã đăng ký | chúng tôi không gửi thư rác | chúng tôi không spam | ^bản tin của chúng tôi$
      ^bản tin miễn phí$ | ^bản tin hằng tuần$ | ^bản tin hằng ngày$ | ^đừng bỏ lỡ tin | ^đừng bỏ lỡ bất kỳ | ^đừng bỏ lỡ những
      theo dõi kênh zalo | theo dõi kênh google news | theo dõi kênh telegram | theo dõi kênh youtube | theo dõi kênh YouTube
      theo dõi chúng tôi trên zalo | theo dõi chúng tôi trên google news | theo dõi chúng tôi trên telegram
      theo dõi chúng tôi trên youtube | theo dõi chúng tôi trên YouTube | quan tâm kênh zalo | quan tâm kênh google news
      quan tâm kênh telegram | quan tâm kênh youtube | quan tâm kênh YouTube | quan tâm chúng tôi trên zalo
      quan tâm chúng tôi trên google news | quan tâm chúng tôi trên telegram | quan tâm chúng tôi trên youtube
      quan tâm chúng tôi trên YouTube | theo dõi * trên google news | ^thông báo cho tôi về bài viết mới
    `,
    hint: `
      gửi đến hộp thư | gửi đến email | gửi đến hòm thư | gửi vào hộp thư | gửi vào email | gửi vào hòm thư | gửi tới hộp thư
      gửi tới email | gửi tới hòm thư | gửi thẳng đến hộp thư | gửi thẳng đến email | gửi thẳng đến hòm thư | gửi thẳng vào hộp thư
      gửi thẳng vào email | gửi thẳng vào hòm thư | gửi thẳng tới hộp thư | gửi thẳng tới email | gửi thẳng tới hòm thư
      trực tiếp đến hộp thư | trực tiếp đến email | trực tiếp đến hòm thư | trực tiếp vào hộp thư | trực tiếp vào email
      trực tiếp vào hòm thư | trực tiếp tới hộp thư | trực tiếp tới email | trực tiếp tới hòm thư | ^đăng ký$ | ^đăng ký ngay$
      ^đăng ký nhận tin$ | ^bản tin$ | ^newsletter$ | ^email$ | ^email của bạn$ | ^địa chỉ email$ | ^nhập email$ | ^họ tên$
      ^họ và tên$ | ^tên của bạn$ | ^gửi$ | ^theo dõi$ | ^theo dõi chúng tôi$ | bản tin | hộp thư | hủy đăng ký
    `,
  },
  'share-buttons': {
    sure: `
      ^chia sẻ lên facebook | ^chia sẻ lên twitter | ^chia sẻ lên X | ^chia sẻ lên zalo | ^chia sẻ lên email | ^chia sẻ lên linkedin
      ^chia sẻ lên LinkedIn | ^chia sẻ lên bạn bè | ^chia sẻ lên telegram | ^chia sẻ lên mạng xã hội | ^chia sẻ lên whatsapp
      ^chia sẻ lên WhatsApp | ^chia sẻ qua facebook | ^chia sẻ qua twitter | ^chia sẻ qua X | ^chia sẻ qua zalo | ^chia sẻ qua email
      ^chia sẻ qua linkedin | ^chia sẻ qua LinkedIn | ^chia sẻ qua bạn bè | ^chia sẻ qua telegram | ^chia sẻ qua mạng xã hội
      ^chia sẻ qua whatsapp | ^chia sẻ qua WhatsApp | ^chia sẻ trên facebook | ^chia sẻ trên twitter | ^chia sẻ trên X
      ^chia sẻ trên zalo | ^chia sẻ trên email | ^chia sẻ trên linkedin | ^chia sẻ trên LinkedIn | ^chia sẻ trên bạn bè
      ^chia sẻ trên telegram | ^chia sẻ trên mạng xã hội | ^chia sẻ trên whatsapp | ^chia sẻ trên WhatsApp | ^chia sẻ tới facebook
      ^chia sẻ tới twitter | ^chia sẻ tới X | ^chia sẻ tới zalo | ^chia sẻ tới email | ^chia sẻ tới linkedin | ^chia sẻ tới LinkedIn
      ^chia sẻ tới bạn bè | ^chia sẻ tới telegram | ^chia sẻ tới mạng xã hội | ^chia sẻ tới whatsapp | ^chia sẻ tới WhatsApp
      ^chia sẻ với facebook | ^chia sẻ với twitter | ^chia sẻ với X | ^chia sẻ với zalo | ^chia sẻ với email | ^chia sẻ với linkedin
      ^chia sẻ với LinkedIn | ^chia sẻ với bạn bè | ^chia sẻ với telegram | ^chia sẻ với mạng xã hội | ^chia sẻ với whatsapp
      ^chia sẻ với WhatsApp | ^chia sẻ bằng facebook | ^chia sẻ bằng twitter | ^chia sẻ bằng X | ^chia sẻ bằng zalo
      ^chia sẻ bằng email | ^chia sẻ bằng linkedin | ^chia sẻ bằng LinkedIn | ^chia sẻ bằng bạn bè | ^chia sẻ bằng telegram
      ^chia sẻ bằng mạng xã hội | ^chia sẻ bằng whatsapp | ^chia sẻ bằng WhatsApp | ^chia sẻ bài viết$ | ^chia sẻ bài viết này
      ^chia sẻ bài$ | ^chia sẻ bài này | ^chia sẻ tin$ | ^chia sẻ tin này | ^chia sẻ trang$ | ^chia sẻ trang này | ^chia sẻ công thức$
      ^chia sẻ công thức này | ^sao chép liên kết | ^sao chép link | ^sao chép đường dẫn | ^copy liên kết | ^copy link
      ^copy đường dẫn | ^đã sao chép liên kết | ^đã sao chép được sao chép | ^liên kết đã liên kết | ^liên kết đã được sao chép
      ^in bài viết$ | ^in trang$ | ^in bài$ | ^in trang này$ | ^in công thức$ | ^gửi cho bạn bè | ^gửi qua email | ^gửi email
      ^gửi bài cho bạn bè | ^gửi bài qua email | ^gửi bài email | ^lưu bài$ | ^lưu bài viết | mở trong cửa sổ mới | bấm để chia sẻ
    `,
    hint: `
      ^chia sẻ$ | ^chia sẻ:$ | ^thích$ | ^in$ | ^lưu tin$ | ^zalo$ | ^sao chép$ | ^nghe$ | ^nghe đọc bài$ | ^bình luận$ | ^tweet$
      ^theo dõi chúng tôi | ^chia sẻ:
    `,
  },
  comments: {
    sure: `
      ^để lại bình luận | ^để lại một bình luận | ^để lại bình luận của bạn | ^để lại ý kiến | ^để lại phản hồi | ^để lại một phản hồi
      ^để lại trả lời | ^để lại một trả lời | ^viết bình luận | ^viết một bình luận | ^viết bình luận của bạn | ^viết ý kiến
      ^viết phản hồi | ^viết một phản hồi | ^viết trả lời | ^viết một trả lời | ^gửi bình luận | ^gửi một bình luận
      ^gửi bình luận của bạn | ^gửi ý kiến | ^gửi phản hồi | ^gửi một phản hồi | ^gửi trả lời | ^gửi một trả lời | ^thêm bình luận
      ^thêm một bình luận | ^thêm bình luận của bạn | ^thêm ý kiến | ^thêm phản hồi | ^thêm một phản hồi | ^thêm trả lời
      ^thêm một trả lời | ^đăng bình luận | ^đăng một bình luận | ^đăng bình luận của bạn | ^đăng ý kiến | ^đăng phản hồi
      ^đăng một phản hồi | ^đăng trả lời | ^đăng một trả lời | ^hủy trả lời | ^hủy bình luận | ^huỷ trả lời | ^huỷ bình luận
      ^ý kiến của bạn$ | ^ý kiến của bạn (#) | ^ý kiến của bạn #$ | ^ý kiến của bạn #(#) | ^ý kiến bạn đọc$ | ^ý kiến bạn đọc (#)
      ^ý kiến bạn đọc #$ | ^ý kiến bạn đọc #(#) | ^bình luận của bạn$ | ^bình luận của bạn (#) | ^bình luận của bạn #$
      ^bình luận của bạn #(#) | ^bình luận bạn đọc$ | ^bình luận bạn đọc (#) | ^bình luận bạn đọc #$ | ^bình luận bạn đọc #(#)
      ^ý kiến bạn đọc | ^# bình luận$ | ^# ý kiến$ | ^# phản hồi$ | ^# trả lời$ | ^bình luận #$ | ^bình luận (#)$ | ^ý kiến #$
      ^ý kiến (#)$ | ^chưa có bình luận | ^chưa có ý kiến | ^không có bình luận | ^không có ý kiến | ^xem tất cả bình luận$
      ^xem tất cả ý kiến$ | ^xem tất cả phản hồi$ | ^xem thêm bình luận$ | ^xem thêm ý kiến$ | ^xem thêm phản hồi$ | ^xem # bình luận$
      ^xem # ý kiến$ | ^xem # phản hồi$ | ^xem bình luận$ | ^xem ý kiến$ | ^xem phản hồi$ | ^xem thêm tất cả bình luận$
      ^xem thêm tất cả ý kiến$ | ^xem thêm tất cả phản hồi$ | ^xem thêm thêm bình luận$ | ^xem thêm thêm ý kiến$
      ^xem thêm thêm phản hồi$ | ^xem thêm # bình luận$ | ^xem thêm # ý kiến$ | ^xem thêm # phản hồi$ | ^đọc tất cả bình luận$
      ^đọc tất cả ý kiến$ | ^đọc tất cả phản hồi$ | ^đọc thêm bình luận$ | ^đọc thêm ý kiến$ | ^đọc thêm phản hồi$ | ^đọc # bình luận$
      ^đọc # ý kiến$ | ^đọc # phản hồi$ | ^đọc bình luận$ | ^đọc ý kiến$ | ^đọc phản hồi$ | ^tải tất cả bình luận$
      ^tải tất cả ý kiến$ | ^tải tất cả phản hồi$ | ^tải thêm bình luận$ | ^tải thêm ý kiến$ | ^tải thêm phản hồi$ | ^tải # bình luận$
      ^tải # ý kiến$ | ^tải # phản hồi$ | ^tải bình luận$ | ^tải ý kiến$ | ^tải phản hồi$ | email của bạn sẽ không được hiển thị
      email của bạn sẽ không được công khai | địa chỉ email của bạn sẽ không được hiển thị
      địa chỉ email của bạn sẽ không được công khai | các trường bắt buộc được đánh dấu | trường bắt buộc được đánh dấu
      lưu tên của tôi, email | lần bình luận kế tiếp | lần tiếp theo tôi bình luận | đăng nhập để bình luận | đăng nhập để gửi
      đăng nhập để trả lời | đăng nhập để gửi bình luận | bạn cần đăng nhập để bình luận | bạn cần đăng nhập để gửi
      bạn cần đăng nhập để trả lời | bạn cần đăng nhập để gửi bình luận | bạn phải đăng nhập để bình luận | bạn phải đăng nhập để gửi
      bạn phải đăng nhập để trả lời | bạn phải đăng nhập để gửi bình luận | bình luận đã đóng | bình luận đã bị đóng
      bình luận đã bị tắt | ý kiến đã đóng | ý kiến đã bị đóng | ý kiến đã bị tắt | hãy là người đầu tiên bình luận
      trở thành người đầu tiên bình luận | ^báo cáo bình luận | ^báo cáo vi phạm
    `,
    hint: `
      ^trả lời$ | ^phản hồi$ | ^ý kiến$ | ^báo cáo$ | ^mới nhất$ | ^cũ nhất$ | ^quan tâm nhất$ | ^nhiều lượt thích$ | ^sắp xếp$
      ^tên$ | ^trang web$ | ^gửi bình luận$ | ^trích dẫn$ | ^thảo luận$ | # ngày trước$ | # giờ trước$ | # phút trước$
      # tháng trước$ | # năm trước$ | # tuần trước$
    `,
  },
  'related-links': {
    sure: `
      ^xem thêm: | ^đọc thêm: | ^xem tiếp: | ^xem thêm bài | ^xem thêm tin | ^xem thêm về | ^đọc thêm bài | ^đọc thêm tin
      ^đọc thêm về | ^bài viết liên quan$ | ^bài viết liên quan: | ^bài viết cùng chuyên mục$ | ^bài viết cùng chuyên mục:
      ^bài viết mới nhất$ | ^bài viết mới nhất: | ^bài viết mới$ | ^bài viết mới: | ^bài viết nổi bật$ | ^bài viết nổi bật:
      ^bài viết khác$ | ^bài viết khác: | ^bài viết đọc nhiều$ | ^bài viết đọc nhiều: | ^bài viết xem nhiều$ | ^bài viết xem nhiều:
      ^bài viết cùng chủ đề$ | ^bài viết cùng chủ đề: | ^bài viết tương tự$ | ^bài viết tương tự: | ^bài viết gần đây$
      ^bài viết gần đây: | ^bài viết phổ biến$ | ^bài viết phổ biến: | ^bài viết được quan tâm$ | ^bài viết được quan tâm:
      ^bài viết đáng chú ý$ | ^bài viết đáng chú ý: | ^tin liên quan$ | ^tin liên quan: | ^tin cùng chuyên mục$
      ^tin cùng chuyên mục: | ^tin mới nhất$ | ^tin mới nhất: | ^tin mới$ | ^tin mới: | ^tin nổi bật$ | ^tin nổi bật: | ^tin khác$
      ^tin khác: | ^tin đọc nhiều$ | ^tin đọc nhiều: | ^tin xem nhiều$ | ^tin xem nhiều: | ^tin cùng chủ đề$ | ^tin cùng chủ đề:
      ^tin tương tự$ | ^tin tương tự: | ^tin gần đây$ | ^tin gần đây: | ^tin phổ biến$ | ^tin phổ biến: | ^tin được quan tâm$
      ^tin được quan tâm: | ^tin đáng chú ý$ | ^tin đáng chú ý: | ^tin tức liên quan$ | ^tin tức liên quan:
      ^tin tức cùng chuyên mục$ | ^tin tức cùng chuyên mục: | ^tin tức mới nhất$ | ^tin tức mới nhất: | ^tin tức mới$ | ^tin tức mới:
      ^tin tức nổi bật$ | ^tin tức nổi bật: | ^tin tức khác$ | ^tin tức khác: | ^tin tức đọc nhiều$ | ^tin tức đọc nhiều:
      ^tin tức xem nhiều$ | ^tin tức xem nhiều: | ^tin tức cùng chủ đề$ | ^tin tức cùng chủ đề: | ^tin tức tương tự$
      ^tin tức tương tự: | ^tin tức gần đây$ | ^tin tức gần đây: | ^tin tức phổ biến$ | ^tin tức phổ biến: | ^tin tức được quan tâm$
      ^tin tức được quan tâm: | ^tin tức đáng chú ý$ | ^tin tức đáng chú ý: | ^bài liên quan$ | ^bài liên quan:
      ^bài cùng chuyên mục$ | ^bài cùng chuyên mục: | ^bài mới nhất$ | ^bài mới nhất: | ^bài mới$ | ^bài mới: | ^bài nổi bật$
      ^bài nổi bật: | ^bài khác$ | ^bài khác: | ^bài đọc nhiều$ | ^bài đọc nhiều: | ^bài xem nhiều$ | ^bài xem nhiều:
      ^bài cùng chủ đề$ | ^bài cùng chủ đề: | ^bài tương tự$ | ^bài tương tự: | ^bài gần đây$ | ^bài gần đây: | ^bài phổ biến$
      ^bài phổ biến: | ^bài được quan tâm$ | ^bài được quan tâm: | ^bài đáng chú ý$ | ^bài đáng chú ý: | ^chủ đề liên quan$
      ^chủ đề liên quan: | ^chủ đề cùng chuyên mục$ | ^chủ đề cùng chuyên mục: | ^chủ đề mới nhất$ | ^chủ đề mới nhất: | ^chủ đề mới$
      ^chủ đề mới: | ^chủ đề nổi bật$ | ^chủ đề nổi bật: | ^chủ đề khác$ | ^chủ đề khác: | ^chủ đề đọc nhiều$ | ^chủ đề đọc nhiều:
      ^chủ đề xem nhiều$ | ^chủ đề xem nhiều: | ^chủ đề cùng chủ đề$ | ^chủ đề cùng chủ đề: | ^chủ đề tương tự$ | ^chủ đề tương tự:
      ^chủ đề gần đây$ | ^chủ đề gần đây: | ^chủ đề phổ biến$ | ^chủ đề phổ biến: | ^chủ đề được quan tâm$ | ^chủ đề được quan tâm:
      ^chủ đề đáng chú ý$ | ^chủ đề đáng chú ý: | ^công thức liên quan$ | ^công thức liên quan: | ^công thức cùng chuyên mục$
      ^công thức cùng chuyên mục: | ^công thức mới nhất$ | ^công thức mới nhất: | ^công thức mới$ | ^công thức mới:
      ^công thức nổi bật$ | ^công thức nổi bật: | ^công thức khác$ | ^công thức khác: | ^công thức đọc nhiều$ | ^công thức đọc nhiều:
      ^công thức xem nhiều$ | ^công thức xem nhiều: | ^công thức cùng chủ đề$ | ^công thức cùng chủ đề: | ^công thức tương tự$
      ^công thức tương tự: | ^công thức gần đây$ | ^công thức gần đây: | ^công thức phổ biến$ | ^công thức phổ biến:
      ^công thức được quan tâm$ | ^công thức được quan tâm: | ^công thức đáng chú ý$ | ^công thức đáng chú ý: | ^video liên quan$
      ^video liên quan: | ^video cùng chuyên mục$ | ^video cùng chuyên mục: | ^video mới nhất$ | ^video mới nhất: | ^video mới$
      ^video mới: | ^video nổi bật$ | ^video nổi bật: | ^video khác$ | ^video khác: | ^video đọc nhiều$ | ^video đọc nhiều:
      ^video xem nhiều$ | ^video xem nhiều: | ^video cùng chủ đề$ | ^video cùng chủ đề: | ^video tương tự$ | ^video tương tự:
      ^video gần đây$ | ^video gần đây: | ^video phổ biến$ | ^video phổ biến: | ^video được quan tâm$ | ^video được quan tâm:
      ^video đáng chú ý$ | ^video đáng chú ý: | ^sản phẩm liên quan$ | ^sản phẩm liên quan: | ^sản phẩm cùng chuyên mục$
      ^sản phẩm cùng chuyên mục: | ^sản phẩm mới nhất$ | ^sản phẩm mới nhất: | ^sản phẩm mới$ | ^sản phẩm mới: | ^sản phẩm nổi bật$
      ^sản phẩm nổi bật: | ^sản phẩm khác$ | ^sản phẩm khác: | ^sản phẩm đọc nhiều$ | ^sản phẩm đọc nhiều: | ^sản phẩm xem nhiều$
      ^sản phẩm xem nhiều: | ^sản phẩm cùng chủ đề$ | ^sản phẩm cùng chủ đề: | ^sản phẩm tương tự$ | ^sản phẩm tương tự:
      ^sản phẩm gần đây$ | ^sản phẩm gần đây: | ^sản phẩm phổ biến$ | ^sản phẩm phổ biến: | ^sản phẩm được quan tâm$
      ^sản phẩm được quan tâm: | ^sản phẩm đáng chú ý$ | ^sản phẩm đáng chú ý: | ^nội dung liên quan$ | ^nội dung liên quan:
      ^nội dung cùng chuyên mục$ | ^nội dung cùng chuyên mục: | ^nội dung mới nhất$ | ^nội dung mới nhất: | ^nội dung mới$
      ^nội dung mới: | ^nội dung nổi bật$ | ^nội dung nổi bật: | ^nội dung khác$ | ^nội dung khác: | ^nội dung đọc nhiều$
      ^nội dung đọc nhiều: | ^nội dung xem nhiều$ | ^nội dung xem nhiều: | ^nội dung cùng chủ đề$ | ^nội dung cùng chủ đề:
      ^nội dung tương tự$ | ^nội dung tương tự: | ^nội dung gần đây$ | ^nội dung gần đây: | ^nội dung phổ biến$ | ^nội dung phổ biến:
      ^nội dung được quan tâm$ | ^nội dung được quan tâm: | ^nội dung đáng chú ý$ | ^nội dung đáng chú ý: | ^tin nóng$ | ^đọc nhiều$
      ^xem nhiều$ | ^đọc nhiều nhất$ | ^xem nhiều nhất$ | ^đừng bỏ lỡ$ | ^có thể bạn quan tâm$ | ^dành cho bạn$ | ^có thể bạn thích$
      ^tiêu điểm$ | ^nổi bật$ | ^cùng chuyên mục$ | ^cùng chủ đề$ | ^gợi ý cho bạn$ | ^bạn có thể thích$ | ^bạn có thể quan tâm$
      ^tin cùng mục$ | ^tin bài khác$ | ^đọc tiếp$ | ^có thể bạn quan tâm | ^có thể bạn thích | ^có thể bạn muốn | ^có lẽ bạn quan tâm
      ^có lẽ bạn thích | ^có lẽ bạn muốn | ^bạn có thể thích | ^bạn có thể quan tâm | ^bạn có thể muốn | ^bạn cũng có thể thích
      ^bạn cũng có thể quan tâm | ^bạn cũng có thể muốn | ^bài trước$ | ^bài sau$ | ^bài tiếp theo$ | ^bài kế tiếp$
      ^tin cùng sự kiện | ^tin cùng chuyên mục | ^tin cùng khác | ^các tin sự kiện | ^các tin chuyên mục | ^các tin khác
      ^biên tập viên chọn | ^lựa chọn của
    `,
    hint: `
      ^xem thêm$ | ^đọc thêm$ | ^xem tất cả$ | ^liên quan$ | ^phổ biến$ | ^video$ | ^ảnh$ | ^tag$ | ^chủ đề$ | ^sự kiện$ | ^tiếp theo$
      ^liên quan: | ^xem thêm
    `,
  },
  navigation: {
    sure: `
      ^chuyển đến nội dung | ^chuyển đến phần nội dung | ^chuyển đến nội dung chính | ^chuyển đến menu | ^bỏ qua nội dung
      ^bỏ qua phần nội dung | ^bỏ qua nội dung chính | ^bỏ qua menu | ^đi đến nội dung | ^đi đến phần nội dung
      ^đi đến nội dung chính | ^đi đến menu | ^tới nội dung | ^tới phần nội dung | ^tới nội dung chính | ^tới menu | ^mở menu$
      ^mở tìm kiếm$ | ^đóng menu$ | ^đóng tìm kiếm$ | ^menu chính$ | ^danh mục chính$ | ^lên đầu trang$ | ^về đầu trang$
      ^trở lại đầu trang$ | ^về trang chủ$ | ^quay lại trang chủ$ | ^trở về trang chủ$ | ^bạn đang ở đây$ | ^trang trước$
      ^trang sau$ | ^trang tiếp$ | ^điều hướng bài viết$ | ^quên mật khẩu$ | ^quên mật khẩu?$ | ^tạo tài khoản$ | ^tài khoản của tôi$
      ^chọn ngôn ngữ$ | ^trang # / # | ^trang # trên # | ^bài cũ hơn$ | ^bài mới hơn$ | ^đăng nhập đăng ký | ^đăng nhập hoặc
      ^đăng nhập | ^tìm kiếm trên | ^tìm kiếm cho | ^tìm kiếm bài viết | ^tìm kiếm:$ | ^giỏ hàng trống | ^giỏ hàng của bạn
    `,
    hint: `
      ^trang chủ$ | ^tin tức$ | ^thời sự$ | ^thế giới$ | ^kinh doanh$ | ^kinh tế$ | ^thể thao$ | ^bóng đá$ | ^giải trí$ | ^pháp luật$
      ^giáo dục$ | ^sức khỏe$ | ^đời sống$ | ^du lịch$ | ^khoa học$ | ^công nghệ$ | ^số hóa$ | ^xe$ | ^ô tô$ | ^văn hóa$ | ^chính trị$
      ^xã hội$ | ^góc nhìn$ | ^tâm sự$ | ^ẩm thực$ | ^món ngon$ | ^công thức$ | ^bất động sản$ | ^podcast$ | ^truyền hình$ | ^menu$
      ^tìm kiếm$ | ^đăng nhập$ | ^đăng xuất$ | ^giới thiệu$ | ^về chúng tôi$ | ^liên hệ$ | ^trợ giúp$ | ^hỗ trợ$
      ^câu hỏi thường gặp$ | ^sản phẩm$ | ^dịch vụ$ | ^cửa hàng$ | ^giỏ hàng$ | ^thanh toán$ | ^khuyến mãi$ | ^diễn đàn$
      ^thành viên$ | ^blog$ | ^chuyên mục$ | ^danh mục$ | ^thẻ$ | ^từ khóa$ | ^tags$ | ^lưu trữ$ | ^tiếp$ | ^sau$ | ^trước$
      ^quay lại$ | ^đóng$ | ^thêm$ | ^tất cả$ | ^tiếng việt$ | ^english$ | ^mục lục$ | ^thời tiết$ | ^thông báo$ | ^văn bản$
      ^thủ tục hành chính$ | ^tuyển dụng$ | ^thư viện$ | ^nông nghiệp$ | ^bạn đọc$ | ^trang chủ | ^từ khóa: | ^thẻ: | ^tags:
      ^chuyên mục: | ^danh mục: | ^chủ đề:
    `,
  },
  advertisement: {
    sure: `
      ^quảng cáo$ | ^quảng cáo quảng cáo$ | ^được tài trợ$ | ^nội dung tài trợ$ | ^bài viết được tài trợ$ | ^tài trợ$
      ^thông tin doanh nghiệp$ | ^thông tin quảng cáo$ | ^bài pr$ | ^cuộn xuống để đọc tiếp | ^cuộn xuống để sau quảng cáo
      ^tiếp tục đọc đọc tiếp | ^tiếp tục đọc sau quảng cáo | ^đóng quảng cáo$ | ^bỏ qua quảng cáo$ | ^liên hệ quảng cáo$
      ^liên hệ quảng cáo tại đây | ^đặt quảng cáo$ | ^đặt quảng cáo tại đây | bài viết này có chứa liên kết tiếp thị
      bài viết này có chứa link tiếp thị | bài viết này có chứa liên kết affiliate | bài viết này có chứa link affiliate
      bài viết này chứa liên kết tiếp thị | bài viết này chứa link tiếp thị | bài viết này chứa liên kết affiliate
      bài viết này chứa link affiliate | trang này có chứa liên kết tiếp thị | trang này có chứa link tiếp thị
      trang này có chứa liên kết affiliate | trang này có chứa link affiliate | trang này chứa liên kết tiếp thị
      trang này chứa link tiếp thị | trang này chứa liên kết affiliate | trang này chứa link affiliate
      chúng tôi có thể nhận được hoa hồng | chúng tôi có thể nhận hoa hồng | không mất thêm chi phí | không mất thêm phí
      không phải trả thêm chi phí | không phải trả thêm phí | tắt trình chặn quảng cáo | tắt adblock
      vui lòng tắt trình chặn quảng cáo | vui lòng tắt adblock | bạn đang dùng trình chặn quảng cáo | bạn đang dùng adblock
      bạn đang sử dụng trình chặn quảng cáo | bạn đang sử dụng adblock
    `,
    hint: `
      ^nhà tài trợ$ | ^đối tác$ | ^mua ngay$ | ^mua hàng$ | ^đặt hàng$ | ^xem giá$ | ^xem ưu đãi$ | ^ưu đãi$ | ^giảm giá$
      ^thêm vào giỏ$ | ^tài trợ bởi | ^nhà tài trợ
    `,
  },
  paywall: {
    sure: `
      bài viết này chỉ dành cho thành viên | bài viết này chỉ dành cho thuê bao | bài viết này chỉ dành cho độc giả
      bài viết này chỉ cho thành viên | bài viết này chỉ cho thuê bao | bài viết này chỉ cho độc giả
      bài viết này dành riêng dành cho thành viên | bài viết này dành riêng dành cho thuê bao
      bài viết này dành riêng dành cho độc giả | bài viết này dành riêng cho thành viên | bài viết này dành riêng cho thuê bao
      bài viết này dành riêng cho độc giả | bài viết này chỉ dành dành cho thành viên | bài viết này chỉ dành dành cho thuê bao
      bài viết này chỉ dành dành cho độc giả | nội dung này chỉ dành cho thành viên | nội dung này chỉ dành cho thuê bao
      nội dung này chỉ dành cho độc giả | nội dung này chỉ cho thành viên | nội dung này chỉ cho thuê bao
      nội dung này chỉ cho độc giả | nội dung này dành riêng dành cho thành viên | nội dung này dành riêng dành cho thuê bao
      nội dung này dành riêng dành cho độc giả | nội dung này dành riêng cho thành viên | nội dung này dành riêng cho thuê bao
      nội dung này dành riêng cho độc giả | nội dung này chỉ dành dành cho thành viên | nội dung này chỉ dành dành cho thuê bao
      nội dung này chỉ dành dành cho độc giả | ^dành cho thành viên$ | ^nội dung trả phí$ | ^bài viết trả phí$ | đăng nhập để đọc tiếp
      đăng nhập để đọc toàn bộ | đăng nhập để xem toàn bộ | đăng nhập để tiếp tục đọc | đăng ký để đọc tiếp | đăng ký để đọc toàn bộ
      đăng ký để xem toàn bộ | đăng ký để tiếp tục đọc | để đọc toàn bộ | để đọc toàn bộ bài viết | để đọc bài viết
      để đọc bài viết bài viết | để tiếp tục đọc toàn bộ | để tiếp tục đọc toàn bộ bài viết | để tiếp tục đọc bài viết
      để tiếp tục đọc bài viết bài viết | ^bạn đã có tài khoản | ^đã có tài khoản | ^bạn chưa có tài khoản | ^chọn gói đăng ký
      ^chọn gói thuê bao | ^mua gói đăng ký | ^mua gói thuê bao | ^dùng thử miễn phí | ^đọc thử miễn phí | vui lòng bật javascript
      hãy bật javascript | trình duyệt của bạn không hỗ trợ | trình duyệt của bạn đã tắt | trình duyệt của bạn quá cũ | ^tải ứng dụng$
      ^tải ứng dụng của | ^tải ứng dụng trên | ^tải app$ | ^tải app của | ^tải app trên | ^đọc trên ứng dụng$ | ^mở trong ứng dụng$
      ^ủng hộ tòa soạn | ^ủng hộ chúng tôi | ^ủng hộ báo chí | ^hỗ trợ tòa soạn | ^hỗ trợ chúng tôi | ^hỗ trợ báo chí
    `,
    hint: `
      ^mật khẩu$ | ^tiếp tục$ | ^premium$ | ^ủng hộ$ | ^quyên góp$ | ^hoặc$ | ^mỗi tháng$ | ^đăng nhập bằng facebook$
      ^đăng nhập bằng google$
    `,
  },
  'legal-footer': {
    sure: `
      giữ bản quyền | bản quyền thuộc | bảo lưu mọi quyền | ^bản quyền © | ^© bản quyền | ^copyright © | ^© copyright
      mọi quyền được bảo lưu | tất cả quyền được bảo lưu | tất cả các quyền được bảo lưu | không sao chép dưới | không sao chép mọi
      không sao chép nội dung | cấm sao chép dưới | cấm sao chép mọi | cấm sao chép nội dung | nghiêm cấm sao chép dưới
      nghiêm cấm sao chép mọi | nghiêm cấm sao chép nội dung | ghi rõ nguồn khi | ghi rõ nguồn " | ghi rõ nguồn
      vui lòng ghi rõ nguồn khi | vui lòng ghi rõ nguồn " | vui lòng ghi rõ nguồn | khi phát hành lại thông tin | ^giấy phép số:
      ^giấy phép số số | ^giấy phép số báo | ^giấy phép số trang | ^giấy phép số mxh | ^giấy phép hoạt động: | ^giấy phép hoạt động số
      ^giấy phép hoạt động báo | ^giấy phép hoạt động trang | ^giấy phép hoạt động mxh | ^giấy phép xuất bản: | ^giấy phép xuất bản số
      ^giấy phép xuất bản báo | ^giấy phép xuất bản trang | ^giấy phép xuất bản mxh | ^giấy phép thiết lập: | ^giấy phép thiết lập số
      ^giấy phép thiết lập báo | ^giấy phép thiết lập trang | ^giấy phép thiết lập mxh | ^điều khoản sử dụng$
      ^điều khoản sử dụng chính sách | ^điều khoản dịch vụ$ | ^điều khoản dịch vụ chính sách | ^điều khoản và điều kiện$
      ^điều khoản và điều kiện chính sách | ^điều kiện sử dụng$ | ^điều kiện sử dụng chính sách | ^điều kiện dịch vụ$
      ^điều kiện dịch vụ chính sách | ^điều kiện và điều kiện$ | ^điều kiện và điều kiện chính sách | ^chính sách bảo mật$
      ^chính sách bảo mật điều khoản | ^chính sách bảo mật liên hệ | ^chính sách quyền riêng tư$
      ^chính sách quyền riêng tư điều khoản | ^chính sách quyền riêng tư liên hệ | ^chính sách riêng tư$
      ^chính sách riêng tư điều khoản | ^chính sách riêng tư liên hệ | ^chính sách đổi trả$ | ^chính sách đổi trả điều khoản
      ^chính sách đổi trả liên hệ | ^chính sách vận chuyển$ | ^chính sách vận chuyển điều khoản | ^chính sách vận chuyển liên hệ
      ^chính sách bảo hành$ | ^chính sách bảo hành điều khoản | ^chính sách bảo hành liên hệ | ^tổng biên tập:? | ^phó tổng biên tập:?
      ^chịu trách nhiệm nội dung:? | ^cơ quan chủ quản:? | ^cơ quan chủ quản | ^đơn vị chủ quản | ^mã số thuế:? # | ^mst:? #
      ^được cung cấp bởi wordpress | ^chạy bằng wordpress | ^thiết kế bởi | ^phát triển bởi | ^liên hệ tòa soạn$ | ^liên hệ tòa soạn:
      ^liên hệ quảng cáo: | ^đường dây nóng$ | ^đường dây nóng:
    `,
    hint: `
      ^bảo mật$ | ^quyền riêng tư$ | ^điều khoản$ | ^bản quyền$ | ^tòa soạn$ | ^sơ đồ trang$ | ^sitemap$ | ^rss$ | ^đặt báo$
      ^giao hàng$ | ^đổi trả$ | ^bảo hành$ | ^điện thoại: | ^đt: | ^hotline: | ^địa chỉ: | ^email: | ^fax: | ^tòa soạn: | ^văn phòng:
    `,
  },
  'author-box': {
    sure: `
      ^về tác giả | ^giới thiệu tác giả | ^thông tin tác giả | ^xem tất cả bài viết của | ^xem tất cả bài viết bởi
      ^xem tất cả bài của | ^xem tất cả bài bởi | ^xem thêm bài viết của | ^xem thêm bài viết bởi | ^xem thêm bài của
      ^xem thêm bài bởi | ^tất cả bài viết của | ^tất cả bài viết bởi | ^tất cả bài của | ^tất cả bài bởi | ^bài viết khác của
      ^bài viết khác tác giả | ^bài viết khác của của | ^bài viết khác của tác giả | ^bài khác của | ^bài khác tác giả
      ^bài khác của của | ^bài khác của tác giả | ^theo dõi tác giả | quan điểm riêng của tác giả | quan điểm cá nhân của tác giả
      ý kiến riêng của tác giả | ý kiến cá nhân của tác giả | bài viết thể hiện quan điểm
    `,
    hint: `
      là nhà báo tại | là phóng viên của | là biên tập viên tại | là cây bút tự do | ^tác giả$ | ^phóng viên$ | ^biên tập viên$
      ^nhà báo$ | ^cộng tác viên$ | ^nhiếp ảnh$ | ^hồ sơ$ | ^tiểu sử$ | ^tác giả: | là nhà báo | là nhà văn | sống tại
      tác giả cuốn sách
    `,
  },
  counter: {
    sure: `
      ^# phút đọc$ | ^# phút để đọc$ | ^thời gian đọc:? # | ^đọc trong:? # | ^# lượt xem$ | ^# lượt đọc$ | ^# lượt chia sẻ$
      ^# người theo dõi$ | ^# lượt thích$ | ^# đánh giá$ | ^# bình chọn$ | ^lượt xem:? # | ^xem:? # | ^đã xem # lần | ^đã đọc # lần
      ^tham gia: # | ^ngày tham gia: # | ^bài viết: #$
    `,
    hint: `
      ^# phút$ | ^# kết quả$ | ^# bài viết$ | ^# sản phẩm$ | ^lượt xem$ | ^đánh giá$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^ảnh: | ^hình: | ^hình ảnh: | ^nguồn: | ^nguồn ảnh: | ^minh họa: | ^đồ họa: | ^video: | ^theo: | ^ảnh minh họa | ^ảnh tư liệu
      ^ảnh của | ^ảnh chụp | ^ảnh minh họa$ | ^ảnh tư liệu$ | ^ảnh chụp màn hình$
    `,
  },
};
