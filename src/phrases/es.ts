import type { Phrases } from './phrases.js';

/** What boilerplate says in Spanish. */
export const es: Phrases = {
  'cookie-banner': {
    sure: `
      utilizamos cookies | usamos cookies para | usamos cookies propias | utilizamos las cookies | utilizamos también cookies
      este sitio web utiliza cookies | este sitio utiliza cookies | este sitio web usa cookies | este sitio usa cookies
      esta web utiliza cookies | esta web usa cookies | esta página web utiliza cookies | esta página utiliza cookies
      esta página web usa cookies | nuestro sitio web utiliza cookies | nuestra web utiliza cookies | cookies propias y de terceros
      cookies propias o de terceros | utiliza cookies propias | cookies de terceros para | cookies para mejorar su experiencia
      cookies para mejorar tu experiencia | cookies para mejorar la experiencia | cookies para asegurar que damos la mejor experiencia
      cookies para ofrecerte | cookies para ofrecerle | cookies para personalizar el contenido | cookies y tecnologías similares
      cookies u otras tecnologías | cookies y otras tecnologías | si continúa navegando | si continúas navegando | si sigue navegando
      si sigues navegando | al continuar navegando | al seguir navegando | al continuar con la navegación | al navegar por este sitio
      si continúas usando este sitio | si continúa utilizando este sitio | al usar este sitio web acepta | acepta el uso de cookies
      aceptas el uso de cookies | aceptas su uso. más información | acepta nuestra política de cookies
      aceptas nuestra política de cookies | consiente el uso de cookies | consientes el uso de todas las cookies
      nosotros y nuestros # socios | nosotros y nuestros socios almacenamos | nosotros y nuestros socios utilizamos
      nosotros y nuestros socios usamos | nosotros y nuestros socios tratamos | nosotros y nuestros proveedores
      nosotros y nuestros partners | almacenar o acceder a información | almacenar la información en un dispositivo
      almacenar y/o acceder a la información | almacenamos o accedemos a información en un dispositivo
      utilizar datos de localización geográfica precisa | analizar activamente las características del dispositivo
      anuncios y contenido personalizados | publicidad y contenido personalizados | retirar su consentimiento en cualquier momento
      retirar tu consentimiento en cualquier momento | cambiar sus preferencias en cualquier momento
      puede cambiar la configuración u obtener más información | puedes cambiar la configuración u obtener más información
      puede aceptar todas las cookies | puedes aceptar todas las cookies | puede configurar o rechazar | puedes configurar o rechazar
      configurarlas o rechazar su uso | elaborado a partir de sus hábitos de navegación
      elaborado a partir de tus hábitos de navegación | las cookies estrictamente necesarias | cookies técnicas y necesarias
      ^aceptar cookies$ | ^aceptar todas las cookies$ | ^aceptar las cookies$ | ^aceptar todas$ | ^rechazar todas$ | ^rechazar cookies$
      ^rechazar todas las cookies$ | ^rechazar las cookies$ | ^configurar cookies$ | ^configuración de cookies$
      ^configuración de las cookies$ | ^ajustes de cookies$ | ^preferencias de cookies$ | ^gestionar cookies$ | ^gestionar las cookies$
      ^administrar cookies$ | ^panel de cookies$ | ^aviso de cookies$ | ^aceptar y continuar$ | ^aceptar y cerrar$ | ^aceptar todo$
      ^rechazar todo$ | ^rechazar y suscribirse | ^rechazar y suscribirme | ^gestionar consentimiento$ | ^gestionar el consentimiento
      ^continuar sin aceptar | ^solo cookies necesarias$ | ^solo necesarias$ | ^su privacidad es importante
      ^tu privacidad es importante | ^valoramos su privacidad | ^valoramos tu privacidad | ^nos importa su privacidad
      ^nos importa tu privacidad | ^respetamos tu privacidad$ | ^siempre activas$
    `,
    hint: `
      datos de geolocalización precisa | ^aceptar$ | ^acepto$ | ^rechazar$ | ^rechazo$ | ^denegar$ | ^de acuerdo$ | ^estoy de acuerdo$
      ^entendido$ | ^vale$ | ^más opciones$ | ^más información$ | ^leer más sobre cookies | ^saber más$ | ^configurar$ | ^configuración$
      ^personalizar$ | ^ajustes$ | ^preferencias$ | ^ver preferencias$ | ^guardar$ | ^guardar preferencias$ | ^guardar y cerrar$
      ^guardar configuración$ | ^guardar ajustes$ | ^confirmar mis preferencias$ | ^gestionar opciones$ | ^gestionar preferencias$
      ^mostrar detalles$ | ^necesarias$ | ^necesario$ | ^funcionales$ | ^estadísticas$ | ^analíticas$ | ^siempre activo$
      ^política de cookies$ | ^nuestros socios$ | ^ver socios$ | ^propósitos$ | ^permitir todas$ | ^permitir todo$
      ^permitir selección$ | nosotros y nuestros socios | uso de cookies | su consentimiento | tu consentimiento
      mejorar su experiencia | mejorar tu experiencia
    `,
  },
  'newsletter-promo': {
    sure: `
      recibe cada mañana | recibe cada nueva entrada | en tu correo electrónico$ | suscríbete al blog
      suscríbete a nuestra newsletter | suscríbete a nuestro newsletter | suscríbete a nuestro boletín | suscríbete a nuestros boletines
      suscríbete a la newsletter | suscríbete al newsletter | suscríbete al boletín | suscríbete gratis a
      suscríbase a nuestra newsletter | suscríbase a nuestro boletín | suscríbase al boletín | suscríbase a nuestro newsletter
      suscríbase aquí a | suscríbete aquí a | ^suscribirse a la newsletter | ^suscribirse al boletín | ^suscribirme a la newsletter
      ^suscribirme al boletín | ^suscripción al boletín | ^suscripción a la newsletter | ^quiero suscribirme a
      ^apúntate a nuestra newsletter | ^apúntate a la newsletter | ^apúntate gratis a | ^apúntate a nuestro boletín
      apúntate a nuestra newsletter | regístrate en nuestra newsletter | regístrate en nuestro boletín | inscríbete a nuestro boletín
      inscríbete en nuestra newsletter | ^recibe nuestra newsletter | ^recibe nuestro boletín | ^recibe la newsletter
      ^recibe el boletín | ^recibe gratis | ^recibe las últimas | ^recibe las noticias | ^recibe las mejores | ^recibe todas las
      ^recibe en tu correo | ^recibe en tu email | ^recibe en tu e-mail | ^recibe los titulares | ^recibe por correo
      ^reciba nuestro boletín | ^reciba las últimas | ^reciba cada | ^reciba en su correo | ^recibir la newsletter
      a tu bandeja de entrada | directo a tu correo | directamente en tu correo | directamente en tu email | directamente en tu buzón
      directamente en su correo | cada mañana en tu correo | todos los días en tu correo | en tu correo electrónico cada
      gratis en tu correo | ^nuestra newsletter$ | ^nuestras newsletters$ | ^nuestro boletín$ | ^nuestros boletines$
      ^boletín de noticias$ | ^boletín informativo$ | ^boletín diario$ | ^newsletter gratuita$ | ^newsletter diaria$
      ^todas las newsletters$ | ^todos los boletines$ | ^ver todas las newsletters | puedes darte de baja en cualquier momento
      puede darse de baja en cualquier momento | darte de baja cuando quieras
      puedes cancelar tu suscripción en cualquier momento al boletín | puede cancelar la suscripción en cualquier momento haciendo clic
      al suscribirte aceptas | al suscribirse, acepta | al registrarte aceptas | al hacer clic en suscribirse
      he leído y acepto la política de privacidad | he leído y acepto las condiciones | acepto la política de privacidad
      acepto recibir comunicaciones | acepto recibir el boletín | acepto recibir información | deseo recibir el boletín
      deseo recibir la newsletter | deseo recibir información comercial | quiero recibir la newsletter | quiero recibir el boletín
      quiero recibir ofertas | gracias por suscribirte | gracias por suscribirse | gracias por tu suscripción
      gracias por su suscripción | se ha suscrito correctamente | te has suscrito correctamente | revisa tu bandeja de entrada
      no te pierdas ninguna noticia | ^no te pierdas ninguna | ^no te pierdas nada$ | ^mantente informado | ^manténgase informado
      ^mantente al día | ^manténgase al día | ^mantente actualizado | ^únete a nuestra newsletter | ^únete a nuestro canal de
      ^únete a nuestra comunidad | ^activa las notificaciones | ^activar notificaciones | síguenos en nuestro canal de whatsapp
      ^sin spam | prometemos no enviarte spam | en tu bandeja de entrada cada | directo a tu bandeja de entrada
      directamente en tu bandeja de entrada | directamente en su bandeja de entrada
    `,
    hint: `
      ^recibe cada | en tu bandeja de entrada | en su bandeja de entrada | ^suscríbete$ | ^suscríbase$ | ^suscribirse$ | ^suscribirme$
      ^suscribir$ | ^me suscribo$ | ^quiero suscribirme$ | ^suscríbete ahora$ | ^suscríbete aquí$ | ^suscríbete gratis$ | ^apúntate$
      ^apuntarme$ | ^registrarme$ | ^inscribirme$ | ^enviar$ | ^tu email$ | ^tu e-mail$ | ^tu correo$ | ^tu correo electrónico$
      ^su correo electrónico$ | ^su email$ | ^correo electrónico$ | ^dirección de correo electrónico$ | ^dirección de email$
      ^introduce tu email | ^introduce tu correo | ^introduzca su correo | ^ingresa tu correo | ^ingresa tu email | ^ingrese su correo
      ^escribe tu correo | ^escribe tu email | ^apellidos$ | ^apellido$ | ^boletín$ | ^boletines$ | ^la newsletter$
      ^campo obligatorio$ | ^campos obligatorios$ | ^acepto los términos | ^acepto el tratamiento | boletín | bandeja de entrada
      darse de baja | darte de baja | ^no te pierdas
    `,
  },
  'share-buttons': {
    sure: `
      ^compartir en facebook | ^compartir en twitter | ^compartir en X$ | ^compartir en linkedin | ^compartir en LinkedIn
      ^compartir en WhatsApp | ^compartir en whatsapp | ^compartir en telegram | ^compartir en pinterest | ^compartir en bluesky
      ^compartir en threads$ | ^compartir en redes sociales | ^compartir en messenger | ^compartir en reddit | ^compartir por WhatsApp
      ^compartir por whatsapp | ^compartir por email | ^compartir por e-mail | ^compartir por correo | ^compartir por telegram
      ^compartir vía | ^compartir a través de | ^compartir con twitter | ^compartir con facebook | ^comparte en facebook
      ^comparte en twitter | ^comparte en X$ | ^comparte en WhatsApp | ^comparte en whatsapp | ^comparte en redes
      ^comparte en tus redes | ^comparte por | ^comparte esta noticia | ^comparte este artículo | ^comparte este post
      ^comparte esta entrada | ^comparte esta receta | ^comparte esta página | ^comparte esto | ^comparte la noticia$
      ^comparte el artículo$ | ^compartir esta noticia | ^compartir este artículo | ^compartir este post | ^compartir esta entrada
      ^compartir esta página | ^compartir esta nota | ^compartir artículo | ^compartir noticia | ^compartir nota$ | ^compartir esto
      ^compartir página | ^compartir el artículo | ^compartir enlace | ^compartir link$ | ^compartir facebook | ^compartir twitter
      ^compártelo en | ^tuitear este | ^tuitea este | ^enviar por email | ^enviar por e-mail | ^enviar por correo | ^enviar por mail$
      ^enviar por WhatsApp | ^enviar a un amigo | ^enviar esta noticia | ^enviar noticia por | ^recomendar a un amigo
      ^imprimir artículo$ | ^imprimir esta | ^imprimir este | ^imprimir noticia$ | ^imprimir página$ | ^imprimir receta$
      ^imprimir la noticia | ^versión para imprimir | ^versión imprimible | ^copiar enlace | ^copiar el enlace | ^copiar link$
      ^copiar url | ^copiar al portapapeles | ^enlace copiado | ^guardar artículo | ^guardar noticia | ^guardar en favoritos$
      ^añadir a favoritos$ | ^agregar a favoritos$ | ^escuchar artículo | ^escuchar noticia | ^escuchar la noticia
      ^escucha este artículo | ^regalar artículo | ^regala este artículo | ^haz clic para compartir | ^haga clic para compartir
      ^haz clic para imprimir | ^haz clic para enviar | ^se abre en una ventana nueva | se abre en una ventana nueva$
      ^me gusta cargando | ^me gusta esto | ^abrir más opciones para compartir | ^añádenos en google | ^síguenos en google
    `,
    hint: `
      ^compártelo | ^compartir$ | ^compartir: | ^compartido$ | ^comparte$ | ^comparte: | ^compartidos$ | ^tuitear$ | ^twittear$
      ^imprimir$ | ^copiar$ | ^me gusta$ | ^guardar noticia$ | ^escuchar$ | ^correo$ | ^por correo$ | ^síguenos$ | ^síguenos en
      ^síganos$ | ^síganos en | ^seguinos en | ^síguenos en redes | ^redes sociales$ | ^tamaño de letra$ | ^tamaño de texto$ | ^enlace$
      ^enlace permanente$ | ^compartir con | ^regalar$
    `,
  },
  comments: {
    sure: `
      ^deja un comentario | ^deja una respuesta | ^deja tu comentario | ^deja tu opinión | ^deje un comentario | ^deje su comentario
      ^dejar un comentario | ^dejar una respuesta | ^dejar comentario | ^cancelar la respuesta$ | ^cancelar respuesta$
      ^escribe un comentario | ^escribe tu comentario | ^escriba un comentario | ^escribir un comentario | ^escribir comentario
      ^publicar un comentario | ^publicar comentario | ^publicar el comentario | ^publicar comentarios | ^publica tu comentario
      ^enviar comentario | ^enviar un comentario | ^añadir comentario | ^añadir un comentario | ^añade un comentario
      ^añade tu comentario | ^agregar comentario | ^agregar un comentario | ^agrega un comentario | ^hacer un comentario
      ^comentar noticia | ^comentar esta noticia | ^comenta esta noticia | ^comenta la noticia | ^comenta este artículo
      ^ver comentarios | ^ver los comentarios | ^ver todos los comentarios | ^ver # comentarios | ^ver más comentarios
      ^ver respuestas$ | ^ver # respuestas | ^mostrar comentarios | ^ocultar comentarios | ^leer comentarios | ^leer los comentarios
      ^cargar más comentarios | ^cargar comentarios | ^más comentarios$ | ^ir a comentarios | ^ir a los comentarios
      ^todos los comentarios$ | ^comentarios de los lectores | ^# comentarios$ | ^# comentario$ | ^comentarios #$ | ^# comentarios en
      ^# comentarios sobre | ^# respuestas$ | ^no hay comentarios | ^sin comentarios$ | ^sin comentarios todavía
      ^aún no hay comentarios | ^todavía no hay comentarios | ^sé el primero en comentar | ^sé el primero en opinar
      ^sé el primero en dejar | ^sea el primero en comentar | ^sea el primero en opinar | ^únete a la conversación
      ^únete a la discusión | ^participa en la conversación | ^participa en el debate$ | ^danos tu opinión | ^opina sobre esta noticia
      ^¿qué opinas?$ | ^¿qué te ha parecido | tu dirección de correo electrónico no será publicada
      su dirección de correo electrónico no será publicada | tu correo electrónico no será publicado
      su correo electrónico no será publicado | tu email no será publicado | los campos obligatorios están marcados
      los campos necesarios están marcados | campos requeridos marcados | guarda mi nombre, correo electrónico y web
      guardar mi nombre, correo electrónico | en este navegador para la próxima vez que comente
      recibir un correo electrónico con los siguientes comentarios | recibir un email con cada nueva entrada
      avisarme por correo electrónico de nuevos comentarios | debes iniciar sesión para comentar | debe iniciar sesión para comentar
      ^inicia sesión para comentar | ^inicie sesión para comentar | ^inicia sesión para dejar | ^iniciar sesión para comentar
      ^inicia sesión o regístrate para comentar | ^regístrate para comentar | ^para comentar debes | ^para poder comentar
      ^para comentar es necesario | ^acceder para comentar | ^los comentarios están cerrados | ^comentarios cerrados
      los comentarios están desactivados | ^comentarios desactivados | tu comentario está pendiente de moderación
      su comentario está pendiente de moderación | los comentarios están sujetos a moderación | ^normas de los comentarios
      ^normas de participación$ | ^normas para comentar | ^política de comentarios$ | ^denunciar comentario | ^reportar comentario
      ^responder a este comentario | ^reportar abuso$ | este sitio usa akismet | cómo se procesan los datos de tus comentarios
      los comentarios publicados son de exclusiva responsabilidad
    `,
    hint: `
      ^un comentario en | debes estar conectado para | tienes que iniciar sesión para | ^comentarios$ | ^comentarios: | ^comentario$
      ^comentar$ | ^comenta$ | ^responder$ | ^responder a | ^respuesta$ | ^respuestas$ | ^denunciar$ | ^reportar$ | ^citar$
      ^tu nombre$ | ^nombre$ | ^tu comentario$ | ^su comentario$ | ^mensaje$ | ^web$ | ^sitio web$ | dice:$ | dijo:$ | escribió:$
      responder$ | ^más recientes$ | ^más antiguos$ | ^más valorados$ | ^mejor valorados$ | ^ordenar por$ | ^ordenar por: | ^ordenar$
      ^hace # horas$ | ^hace # hora$ | ^hace # días$ | ^hace # minutos$ | ^hace # meses$ | ^hace # años$ | ^hace # semanas$ | ^anónimo$
      ^invitado$ | ^cancelar$ | ^opina$ | ^tu opinión$ | ^debate$ | ^conversación$ | ^hace # día$ | ^hace # mes$ | ^hace # año$
      ^hace un día$ | ^hace una hora$
    `,
  },
  'related-links': {
    sure: `
      ^lea también | ^lee también | ^leer también | ^lee además | ^lea además | ^también lee | ^también lea
      ^también te puede interesar | ^también te podría interesar | ^también puede interesarte | ^también le puede interesar
      ^también le podría interesar | ^te puede interesar | ^te podría interesar | ^te puede gustar | ^te podría gustar
      ^te recomendamos$ | ^te recomendamos leer | ^te recomendamos: | ^le puede interesar | ^le podría interesar | ^le recomendamos$
      ^puede interesarte | ^puede leer también | ^puedes leer también | ^quizás te interese | ^quizá te interese | ^tal vez te interese
      ^quizás también te interese | ^si te interesa este tema | ^si te ha gustado este artículo | ^mira también | ^mire también
      ^vea también | ^vea además | ^ve también | ^además lea | ^seguir leyendo$ | ^sigue leyendo$ | ^sigue leyendo: | ^siga leyendo$
      ^continuar leyendo$ | ^continuar leyendo | ^continúa leyendo$ | ^leer más$ | ^leer más: | ^lee más$ | ^lee más:
      ^lee más noticias | ^lee más sobre | ^lea más | ^leer artículo completo$ | ^leer noticia completa | ^leer la noticia completa
      ^ver nota completa | ^noticias relacionadas | ^noticia relacionada | ^notas relacionadas | ^nota relacionada
      ^artículos relacionados | ^artículo relacionado | ^contenido relacionado | ^contenidos relacionados | ^temas relacionados
      ^entradas relacionadas | ^posts relacionados | ^información relacionada | ^informaciones relacionadas | ^productos relacionados
      ^recetas relacionadas | ^relacionadas$ | ^relacionados$ | ^vídeos relacionados | ^enlaces relacionados | ^artículos similares
      ^artículos recomendados | ^noticias recomendadas | ^entradas recientes$ | ^entradas populares$ | ^artículos recientes$
      ^artículos populares$ | ^posts recientes$ | ^noticias recientes$ | ^otras noticias$ | ^otros artículos$ | ^otros artículos de
      ^últimas noticias$ | ^últimas noticias de | ^últimas entradas$ | ^últimos artículos$ | ^últimas publicaciones$ | ^lo último$
      ^lo más leído | ^lo más visto | ^lo más compartido | ^lo más comentado | ^lo más nuevo$ | ^lo más destacado$ | ^lo + leído
      ^lo + visto | ^las más leídas | ^los más leídos | ^las más vistas | ^más noticias$ | ^más noticias de | ^más noticias en
      ^más noticias sobre | ^más artículos$ | ^más artículos de | ^más sobre este tema | ^más en esta sección | ^más contenido de
      ^más videos$ | ^recomendados para ti | ^recomendado para ti | ^recomendadas$ | ^recomendamos$ | ^recomendaciones$
      ^nuestra selección$ | ^selección del editor$ | ^la selección del editor | ^destacadas$ | ^en otros medios$ | ^en la web$
      ^no te lo pierdas$ | ^te has perdido | ^artículo siguiente: | ^artículo anterior: | ^siguiente artículo: | ^siguiente noticia$
      ^noticia anterior | ^noticia siguiente | ^noticia siguiente$ | ^los usuarios también | ^los clientes también
      ^otros usuarios también | ^temas del día$ | ^newsletter relacionada | ^archivado en: | ^te sugerimos$ | ^más leídas$
      ^más leídos$ | ^más leído$ | ^más vistas$ | ^más vistos$ | ^más populares$
    `,
    hint: `
      ^otras noticias de | ^última hora$ | ^lo último en | ^más leídas | ^más leídos | ^más leído | ^más vistas | ^más vistos
      ^más información sobre | ^más populares | ^más historias | ^más sobre: | ^más en | ^ver también$ | ^ver más$ | ^ver más noticias
      ^ver todas$ | ^ver todo$ | ^véase también$ | ^véase también | ^además$ | ^además: | ^destacados$ | ^destacado$ | ^recomendado$
      ^recomendados$ | ^popular$ | ^vídeo: | ^videos: | ^galería: | ^opinión: | ^análisis: | ^entrevista: | ^podcast: | ^en vivo:
      ^en directo: | ^en imágenes | ^fotogalería | ^te interesa$ | ^antecedentes$ | ^contexto$ | ^próximo artículo$
      ^artículo anterior$ | ^artículo siguiente$ | ^mostrar más$ | ^cargar más$ | ^tendencias$
    `,
  },
  navigation: {
    sure: `
      ^saltar al contenido$ | ^saltar al contenido principal$ | ^saltar a contenido$ | ^saltar al menú$ | ^saltar a la navegación$
      ^saltar navegación$ | ^saltar menú$ | ^saltar a navegación | ^ir al contenido$ | ^ir al contenido principal$ | ^ir a contenido$
      ^ir al menú$ | ^ir al menú principal$ | ^ir a la navegación$ | ^ir al pie de página$ | ^ir al buscador$ | ^ir a la portada$
      ^ir a portada$ | ^ir al inicio$ | ^ir a inicio$ | ^ir arriba$ | ^pasar al contenido principal$ | ^pasar al contenido$
      ^volver arriba$ | ^volver al inicio$ | ^volver a la portada$ | ^volver a portada$ | ^volver a noticias$ | ^volver al listado$
      ^volver a la lista$ | ^volver al blog$ | ^volver atrás$ | ^subir arriba$ | ^menú principal$ | ^navegación principal$
      ^menú de navegación$ | ^menú de usuario$ | ^abrir menú$ | ^cerrar menú$ | ^abrir el menú$ | ^mostrar menú$
      ^mostrar/ocultar menú$ | ^ocultar menú$ | ^desplegar menú$ | ^alternar menú$ | ^alternar navegación$ | ^cambiar navegación$
      ^abrir buscador$ | ^cerrar buscador$ | ^cerrar búsqueda$ | ^mostrar buscador$ | ^buscar en el sitio | ^buscar en este sitio
      ^buscar en este blog | ^buscar por:$ | ^búsqueda avanzada$ | ^buscador avanzado$ | ^formulario de búsqueda$ | ^¿qué buscas
      ^¿qué estás buscando | ^escribe tu búsqueda | ^estás aquí$ | ^estás aquí: | ^usted está aquí$ | ^usted está aquí:
      ^se encuentra usted aquí | ^miga de pan$ | ^migas de pan$ | ^página # de # | ^página anterior$ | ^página siguiente$
      ^siguiente página$ | ^anterior siguiente$ | ^anterior # # | ^# # # siguiente | ^primera página$ | ^última página$
      ^entradas anteriores$ | ^entradas antiguas$ | ^entradas más antiguas$ | ^entradas siguientes$ | ^entradas más recientes$
      ^entrada anterior | ^entrada siguiente | ^entrada más reciente$ | ^entrada antigua$ | ^navegación de entradas$
      ^navegación de la entrada$ | ^etiquetado como | ^elegir idioma$ | ^elige tu idioma$ | ^seleccionar idioma$ | ^selecciona idioma$
      ^seleccione idioma | ^cambiar idioma$ | ^elegir la categoría$ | ^elegir categoría$ | ^elegir el mes$ | ^elegir mes$
      ^seleccionar categoría$ | ^selecciona tu país | ^selecciona edición$ | ^elige tu edición | ^cambiar edición$ | ^edición españa$
      ^edición méxico$ | ^edición américa$ | ^iniciar sesión / registrarse$ | ^inicia sesión o regístrate$ | ^acceder / registrarse$
      ^iniciar sesión$ | ^inicia sesión$ | ^inicie sesión$ | ^cerrar sesión$ | ^crear cuenta$ | ^crear una cuenta$ | ^crea tu cuenta$
      ^mi cuenta$ | ^mi perfil$ | ^tu cuenta$ | ^olvidé mi contraseña | ^¿olvidaste tu contraseña | ^¿has olvidado tu contraseña
      ^¿olvidó su contraseña | ^recordar contraseña$ | ^recuérdame$ | ^recordarme$ | ^mantener la sesión | ^añadir al carrito$
      ^agregar al carrito$ | ^añadir a la cesta$ | ^ver carrito$ | ^ver cesta$ | ^tu carrito está vacío | ^su carrito está vacío
      ^el carrito está vacío | ^finalizar compra$ | ^todas las secciones$ | ^todas las categorías$ | ^todos los temas$ | ^más secciones$
      ^mapa del sitio$ | ^mapa web$ | ^mapa de sitio$ | ^enlaces rápidos$ | ^enlaces de interés$ | ^accesos directos$
      ^edición impresa$ | ^versión móvil$ | ^versión de escritorio$ | ^portada de hoy$ | ^su navegador está desactualizado
      ^tu navegador no está actualizado
    `,
    hint: `
      ^« anterior | ^siguiente » | ^etiquetas: | ^está en: | ^etiquetado en | ^publicado en: | ^categorías: | ^hemeroteca$ | ^inicio$
      ^portada$ | ^menú$ | ^buscar$ | ^búsqueda$ | ^buscador$ | ^cerrar$ | ^abrir$ | ^noticias$ | ^actualidad$ | ^política$ | ^economía$
      ^sociedad$ | ^internacional$ | ^mundo$ | ^nacional$ | ^nacionales$ | ^internacionales$ | ^local$ | ^locales$ | ^españa$ | ^méxico$
      ^argentina$ | ^colombia$ | ^chile$ | ^américa$ | ^latinoamérica$ | ^sucesos$ | ^deportes$ | ^deporte$ | ^fútbol$ | ^cultura$
      ^cultura y ocio$ | ^ocio$ | ^espectáculos$ | ^entretenimiento$ | ^gente$ | ^estilo$ | ^estilo de vida$ | ^salud$ | ^ciencia$
      ^tecnología$ | ^medio ambiente$ | ^educación$ | ^viajes$ | ^gastronomía$ | ^motor$ | ^negocios$ | ^empresas$ | ^finanzas$
      ^opinión$ | ^editorial$ | ^editoriales$ | ^columnistas$ | ^multimedia$ | ^vídeos$ | ^fotos$ | ^galerías$ | ^televisión$ | ^cine$
      ^música$ | ^libros$ | ^juegos$ | ^pasatiempos$ | ^crucigramas$ | ^horóscopo$ | ^loterías$ | ^el tiempo$ | ^tráfico$ | ^empleo$
      ^clasificados$ | ^esquelas$ | ^inmobiliaria$ | ^tienda$ | ^productos$ | ^servicios$ | ^sobre nosotros$ | ^quiénes somos$
      ^nosotros$ | ^acerca de$ | ^contacto$ | ^contáctanos$ | ^contáctenos$ | ^ayuda$ | ^preguntas frecuentes$ | ^acceder$ | ^entrar$
      ^ingresar$ | ^salir$ | ^registrarse$ | ^regístrate$ | ^registro$ | ^cuenta$ | ^carrito$ | ^cesta$ | ^anterior$ | ^siguiente$
      ^volver$ | ^atrás$ | ^subir$ | ^arriba$ | ^primera$ | ^última$ | ^página #$ | ^etiquetas$ | ^temas$ | ^categorías$ | ^categoría:
      ^categoría$ | ^secciones$ | ^archivo$ | ^archivos$ | ^idioma$ | ^español$ | ^castellano$ | ^català$ | ^eventos$ | ^agenda$
      ^todo$ | ^filtrar$ | ^ocultar$ | ^mostrar$ | ^enlaces$ | ^especiales$ | ^en vivo$ | ^en directo$ | ^inicio > | ^inicio noticias
      ^portada >
    `,
  },
  advertisement: {
    sure: `
      ^publicidad$ | ^publicidad publicidad | ^anuncio publicitario$ | ^espacio publicitario$ | ^continúa después de la publicidad
      ^continúa tras la publicidad | ^sigue después de la publicidad | ^sigue leyendo después de la publicidad
      ^la noticia continúa después | ^el artículo continúa después | ^la nota continúa | ^el contenido sigue
      ^después de la publicidad$ | ^desliza para continuar | ^saltar anuncio$ | ^saltar publicidad$ | ^omitir anuncio$
      ^cerrar anuncio$ | ^cerrar publicidad$ | ^ocultar anuncio$ | ^contenido patrocinado | ^contenido promocionado
      ^contenido de marca$ | ^contenido publicitario | ^contenido ofrecido por | ^artículo patrocinado | ^patrocinado$
      ^patrocinado por$ | ^patrocinada$ | ^promocionado$ | ^ofrecido por$ | ^publinota$ | ^espacio patrocinado | ^espacio pagado
      ^enlaces patrocinados$ | ^anuncios google$ | ^anuncios de google$ | ^colaboración pagada | ^anúnciate aquí | ^anuncie aquí
      ^tu publicidad aquí | ^desactiva tu bloqueador de anuncios | desactiva el bloqueador de anuncios
      desactive el bloqueador de anuncios | desactive su bloqueador de anuncios | desactiva tu bloqueador de
      ^bloqueador de anuncios detectado | parece que estás usando un bloqueador | contiene enlaces de afiliados
      contiene enlaces de afiliado | contener enlaces de afiliados | incluye enlaces de afiliado | incluye enlaces de afiliados
      nos llevemos una comisión | nos reporta una comisión | nos reporta un beneficio | podemos recibir una comisión
      podemos obtener una comisión | podríamos recibir una comisión | puede obtener una comisión por | sin coste adicional para ti
      sin costo adicional para ti | sin coste extra para ti | sin coste alguno para ti | en calidad de afiliado de amazon
      como afiliado de amazon | ninguno de los artículos mencionados ha sido propuesto | ^ver oferta$ | ^ver precio$ | ^ver en amazon$
      ^comprar en amazon | ^ver ofertas$ | ^compra aquí$ | ^el vídeo se reproducirá después | ^cargando anuncio | ^códigos descuento$
    `,
    hint: `
      ^publirreportaje | ^anuncio$ | ^anuncios$ | ^remitido$ | puede recibir una comisión | recibimos una comisión | ^cupones$ | ^publi$
      ^promo$ | ^patrocinador$ | ^patrocinadores$ | ^nuestros patrocinadores$ | ^comprar$ | ^comprar ahora$ | ^compra ahora$
      ^reservar$ | ^reserva ahora$ | ^pedir$ | ^oferta$ | ^ofertas$ | ^oferta especial$ | ^promoción$ | ^promociones$ | ^descargar$
      ^descubre más$ | ^descubrir$ | ^pruébalo gratis$ | ^en colaboración con | ^con el apoyo de | ^con la colaboración de
      ^con el patrocinio de | ^patrocinado por | ^ofrecido por | ^presentado por | ^en alianza con | enlaces de afiliados | una comisión
      ^cargando$ | ^cargando… | ^reproducir$ | ^ver vídeo$ | ^descuentos$
    `,
  },
  paywall: {
    sure: `
      ^suscríbete para leer | ^suscríbete para seguir | ^suscríbete para continuar | ^suscríbete para acceder
      ^suscríbete para desbloquear | ^suscríbete para disfrutar | ^suscríbete desde | ^suscríbete por solo | ^suscríbete y lee
      ^suscríbete y accede | ^suscríbete ya | ^suscríbete y disfruta | ^suscríbase para leer | ^suscríbase para seguir
      ^suscríbase para continuar | ^suscríbase por | ^para seguir leyendo | ^para continuar leyendo | ^para leer este artículo
      ^para leer la noticia completa | ^para leer el artículo completo | ^sigue leyendo por | ^sigue leyendo con
      ^quiero seguir leyendo | ^¿quieres seguir leyendo | ^regístrate para leer | ^regístrate para seguir | ^regístrate gratis para
      ^regístrate gratis y | ^regístrate y sigue | ^regístrese para seguir | ^inicia sesión para seguir | ^inicia sesión para continuar
      ^inicia sesión para leer | ^inicie sesión para continuar | ^accede para seguir | ^este artículo es exclusivo para
      ^este contenido es exclusivo para | ^esta noticia es exclusiva para | este artículo es solo para suscriptores
      este contenido es solo para suscriptores | contenido solo para suscriptores | ^exclusivo para suscriptores
      ^exclusivo suscriptores | ^solo para suscriptores | ^solo suscriptores | ^para suscriptores$ | ^noticia exclusiva para
      ^¿ya eres suscriptor | ^ya soy suscriptor | ^¿ya es suscriptor | ^¿ya estás suscrito | ^ya estoy suscrito | ^¿ya tienes una cuenta
      ^¿ya tienes cuenta | ^ya tengo cuenta | ^¿ya tiene cuenta | ^¿ya estás registrado | ^¿ya eres socio | ^¿ya eres miembro
      ^¿no tienes cuenta | ^¿aún no tienes cuenta | ^¿aún no eres suscriptor | ^¿todavía no eres suscriptor | ^no tengo cuenta
      ^¿no eres suscriptor | ^¿no estás registrado | ^hazte suscriptor | ^hazte premium | ^hazte socio | ^hazte socia
      ^has leído todos tus | ^has alcanzado el límite | ^ha alcanzado el límite | has alcanzado tu límite | ^te quedan # artículos
      ^le quedan # artículos | ^te queda # artículo | artículos gratis este mes | artículos gratuitos este mes
      artículos gratuitos al mes | acceso ilimitado a todos los contenidos | acceso ilimitado a todo el contenido | ^lee sin límites
      ^lectura ilimitada | ^navega sin publicidad | ^disfruta de acceso | ^accede a todos los contenidos | ^ver suscripciones
      ^ver planes | ^ver opciones de suscripción | ^elige tu suscripción | ^elige tu plan$ | ^prueba gratis | ^prueba # mes
      ^primer mes gratis | ^el primer mes gratis | ^# mes gratis | ^cancela cuando quieras | cancela cuando quieras
      cancele cuando quiera | ^sin permanencia | ^desbloquear artículo | ^desbloquea este artículo | por favor, activa JavaScript
      habilite JavaScript | habilita JavaScript | activa JavaScript en tu navegador | active JavaScript en su navegador
      necesitas activar JavaScript | JavaScript está desactivado | javascript desactivado | ^descarga nuestra app | ^descarga la app
      ^descarga nuestra aplicación | ^descarga la aplicación | ^descargue nuestra app | ^descargar la app | ^descargar app
      ^bájate la app | ^abrir en la app | ^abrir en la aplicación | ^leer en la app | ^disponible en google play
      ^consíguelo en google play | ^descárgalo en app store | ^descárgala en el app store | ^apoya nuestro periodismo
      ^apoya el periodismo | ^haz una donación | ^haga una donación | ^haz tu donación | ^donar ahora$ | ^dona ahora$
      ^gracias a las socias y socios
    `,
    hint: `
      ^apóyanos | ^suscríbete por | ^contenido exclusivo para | ^artículo exclusivo para | ^acceso ilimitado | ^planes de suscripción
      sin permanencia | habilitar javascript | ^apoya a | ^colabora con nosotros | ^tu apoyo es | ^si quieres apoyar | ^suscriptor$
      ^suscriptores$ | ^suscripción$ | ^suscripciones$ | ^exclusivo$ | ^gratis$ | ^mensual$ | ^anual$ | ^al mes$ | ^al año$ | ^/mes$
      ^/año$ | ^contraseña$ | ^continuar$ | ^continuar con google$ | ^continuar con facebook$ | ^continuar con apple$
      ^iniciar sesión con | ^inicia sesión con | ^o$ | ^donar$ | ^dona$ | ^donaciones$ | ^socios$ | ^hazte socio$ | ^nuestras apps$
      ^aplicaciones$ | ^aplicación móvil$ | ^regala una suscripción | ^ventajas$ | ^beneficios$ | ^pruébalo | ^colabora$
      acceso ilimitado
    `,
  },
  'legal-footer': {
    sure: `
      todos los derechos reservados | ^derechos reservados | © derechos reservados | reservados todos los derechos
      prohibida su reproducción | queda prohibida la reproducción | prohibida su reproducción total o parcial
      sin el permiso previo y por escrito | sin la autorización previa y por escrito | sin previa autorización por escrito
      quedan reservados los derechos | se reserva todos los derechos | ^aviso legal política | ^aviso legal privacidad
      ^aviso legal condiciones | ^aviso legal contacto | ^aviso legal cookies | ^política de privacidad aviso
      ^política de privacidad política | ^política de privacidad términos | ^política de privacidad condiciones
      ^política de cookies aviso | ^términos y condiciones política | ^términos y condiciones aviso | ^términos de uso política
      ^términos y condiciones$ | ^términos y condiciones de uso$ | ^términos de uso$ | ^términos de servicio$ | ^términos del servicio$
      ^condiciones de uso$ | ^condiciones generales$ | ^condiciones de venta$ | ^condiciones legales$ | ^condiciones de contratación$
      ^condiciones generales de venta$ | ^aviso legal$ | ^aviso de privacidad$ | ^aviso de privacidad | ^política editorial$
      ^código ético$ | ^principios editoriales$ | ^canal de denuncias$ | ^canal ético$ | ^declaración de accesibilidad$
      ^configuración de privacidad$ | ^política de protección de datos | ^política de devoluciones$ | ^devoluciones y reembolsos
      ^libro de reclamaciones | ^defensa de las y los consumidores | ^reportar un error | ^reportar error$ | ^¿viste algún error
      ^avisar de un error | ^depósito legal | ^domicilio legal: | ^director responsable | ^edición n° # | ^registro dnda
      ^registro dnda n | registro de la propiedad intelectual n | ^r.n.p.i. | ^inscrita en el registro mercantil
      inscrita en el registro mercantil | ^funciona con wordpress | funciona gracias a wordpress | ^orgullosamente con la tecnología
      ^con la tecnología de blogger | ^diseño web | ^diseño y desarrollo | ^sitio web desarrollado | ^publicidad aviso legal
      no se hace responsable de las opiniones | no nos hacemos responsables del contenido | miembro de la asociación de medios
      ^kit de medios$ | ^media kit aviso | ^anunciantes$ | ^anúnciese$ | ^tarifas publicitarias$ | ^publicite con nosotros
      ^anúnciate con nosotros | reproducción total o parcial de este | reproducción total o parcial de los contenidos
    `,
    hint: `
      prohibida la reproducción | reproducción total o parcial | sin autorización expresa | sin autorización por escrito
      ^protección de datos$ | ^defensa del consumidor | ^propietario: | ^con la tecnología de | ^desarrollado por | ^diseñado por
      ^auditado por | ^las opiniones vertidas | ^política de privacidad$ | ^privacidad$ | ^privacidad y cookies | ^legales$
      ^legal y privacidad | ^derechos de autor$ | ^accesibilidad$ | ^trabaja con nosotros$ | ^empleo y carrera | ^publicidad y tarifas
      ^anúnciate$ | ^prensa$ | ^sala de prensa$ | ^redacción$ | ^staff$ | ^nuestro equipo$ | ^equipo$ | ^el equipo$ | ^directorio$
      ^grupo$ | ^atención al cliente$ | ^atención al lector$ | ^servicio al cliente$ | ^atención al suscriptor$ | ^tel.: | ^teléfono:
      ^teléfonos: | ^dirección: | ^correo electrónico: | ^correo: | ^director: | ^directora: | ^editor responsable | ^editora: | ^edita:
      ^envíos$ | ^devoluciones$ | ^formas de pago$ | ^métodos de pago$ | ^garantía$ | ^licencia$ | ^transparencia$ | ^cif: | ^nif:
      derechos reservados | ^rectificación$ | ^fe de errores$
    `,
  },
  'author-box': {
    sure: `
      ^biografía del autor | ^perfil del autor | ^más del autor | ^más de este autor | ^más de esta autora
      ^más artículos de este autor | ^más artículos del autor | ^más artículos de la autora | ^más artículos por
      ^más noticias de este autor | ^otros artículos del autor | ^otros artículos de este autor | ^otros artículos de la autora
      ^ver más artículos de | ^ver todos los artículos de | ^ver todas las entradas de | ^ver todas las entradas | ^ver todas sus
      ^ver todos los posts de | ^ver más de este autor | ^ver biografía$ | ^ver bio$ | ^todos los artículos de | ^todas las entradas de
      ^artículos de este autor | ^entradas del autor | ^últimos artículos de | ^últimas entradas de | ^leer más artículos de
      ^sigue a * en twitter | ^sigue a * en X | ^sigue al autor | ^sigue a la autora | ^seguir al autor | ^seguir a la autora
      ^seguir al autor en | ^puedes seguirle en | ^puedes seguirla en | ^puedes seguirme en | ^sígueme en | ^síguelo en | ^síguela en
      ^contactar al autor | ^contacta con el autor | ^contacta con la autora | ^contactar con el autor | ^escribe al autor
      ^escríbele a | ^correo del autor | puedes contactar con el autor | puede contactar con el autor
      las opiniones expresadas en este artículo | las opiniones expresadas en esta columna | las opiniones expresadas son
      los artículos de opinión reflejan | las opiniones de este artículo | son responsabilidad exclusiva de su autor
      son responsabilidad de su autor | ^sobre el autor$ | ^sobre la autora$ | ^sobre los autores$ | ^sobre las autoras$
      ^acerca del autor$ | ^acerca de la autora$
    `,
    hint: `
      ^sobre el autor | ^sobre la autora | ^sobre los autores | ^sobre las autoras | ^acerca del autor | ^acerca de la autora
      ^ver perfil | ^puedes seguir a | es redactor jefe de | es redactora jefa de | es redactor en la sección
      es redactora en la sección | es redactora de la sección | es redactor de la sección | es periodista especializado en
      es periodista especializada en | es periodista freelance | es periodista y escritor | es periodista y escritora
      es colaborador habitual | es colaboradora habitual | las opiniones de los autores | es responsabilidad exclusiva de
      no refleja necesariamente la | no reflejan necesariamente | no representan necesariamente | ^autor$ | ^autor: | ^autora$
      ^autora: | ^autores$ | ^el autor$ | ^la autora$ | ^periodista$ | ^periodistas$ | ^redactor$ | ^redactora$ | ^redactor jefe$
      ^redactora jefa$ | ^corresponsal$ | ^enviado especial$ | ^enviada especial$ | ^columnista$ | ^colaborador$ | ^colaboradora$
      ^editor de | ^editora de | ^biografía$ | ^seguir$ | ^siguiendo$ | ^seguir a | es periodista | es escritor | es escritora
      es autor de | es autora de | es profesor de | es profesora de | es catedrático de | es catedrática de | es columnista
      es redactor | es redactora | es investigador | es investigadora | es licenciado en | es licenciada en | licenciado en periodismo
      licenciada en periodismo | graduada en periodismo | graduado en periodismo | máster en periodismo | escribe sobre
      cubre información | ha trabajado en | ha publicado * libros | trabaja en * desde # | vive en
    `,
  },
  counter: {
    sure: `
      ^mensajes: #$ | ^registrado: #$
      ^# min de lectura$ | ^# minutos de lectura$ | ^# minutos de lectura | ^# mins de lectura$ | ^lectura de # min | ^lectura: # min
      ^tiempo de lectura # | ^tiempo de lectura aprox | ^tiempo estimado de lectura | ^tiempo de lectura estimado | ^se lee en # min
      ^# vistas$ | ^# visitas$ | ^# visualizaciones$ | ^visitas: #$ | ^# lecturas$ | ^leído # veces$ | ^visto # veces$
      ^# veces compartido$ | ^# compartidos$ | ^# me gusta$ | ^# seguidores$ | ^# suscriptores$ | ^# votos$ | ^# valoraciones$
      ^# opiniones$ | ^# descargas$ | ^escuchar # min
    `,
    hint: `
      ^duración: # min | ^# resultados$ | ^# artículos$ | ^# minutos$ | ^visitas$ | ^vistas$ | ^votos$ | ^valoración$
      ^valoración media | ^compartidos #$ | ^tiempo de lectura$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^foto de | ^foto de archivo | ^foto por | ^fotos de | ^fotografía: | ^fotografía de | ^fotografías: | ^fotografías de
      ^imagen: | ^imagen de | ^imagen de archivo | ^imágenes: | ^crédito: | ^créditos: | ^fuente: | ^fuentes: | ^fuente$ | ^ilustración:
      ^ilustración de | ^infografía | ^gráfico: | ^cortesía de | ^cortesía: | ^captura de pantalla | ^archivo: | ^efe
      ^con información de | ^con información de agencias | ^con datos de | ^agencias$ | ^europa press | ^vía | ^tomado de | ^mapa:
      ^dibujo: | foto de archivo$ | imagen de archivo$ | foto cortesía$ | fotos de archivo$ | imagen referencial$ | foto referencial$
      imagen ilustrativa$ | ^redacción y agencias$
    `,
  },
};
