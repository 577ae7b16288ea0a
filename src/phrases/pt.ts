import type { Phrases } from './phrases.js';

/** What boilerplate says in Portuguese, of Brazil and of Portugal. */
export const pt: Phrases = {
  'cookie-banner': {
    sure: `
      utilizamos cookies | usamos cookies para | nós usamos cookies | nós utilizamos cookies | usamos cookies e | este site usa cookies
      este site utiliza cookies | este website usa cookies | este website utiliza cookies | este sítio utiliza cookies
      este portal utiliza cookies | esse site usa cookies | esse site utiliza cookies | o nosso site utiliza cookies
      nosso site utiliza cookies | nosso site usa cookies | o nosso website utiliza cookies | utiliza cookies para
      usa cookies para melhorar | cookies para melhorar sua experiência | cookies para melhorar a sua experiência
      cookies para melhorar a experiência | cookies para oferecer | cookies para garantir | cookies para personalizar
      cookies para lhe proporcionar | cookies para analisar | cookies e outras tecnologias semelhantes | cookies e outras tecnologias
      cookies e tecnologias semelhantes | cookies ou tecnologias semelhantes | cookies e tecnologias similares
      cookies próprios e de terceiros | cookies de terceiros para | ao continuar navegando | ao continuar a navegar
      ao continuar a navegação | ao continuar a utilizar este site | ao continuar utilizando | ao continuar neste site
      ao navegar neste site | ao navegar em nosso site | ao utilizar este site, você concorda
      ao utilizar nossos serviços, você concorda | ao clicar em aceitar | ao clicar em “aceitar todos”
      ao prosseguir, você concorda com | se continuar a navegar | se continuar a usar este site | se continuar a utilizar este site
      se você continuar a usar este site | você concorda com a utilização de cookies | você concorda com o uso de cookies
      você aceita o uso de cookies | concorda com a utilização de cookies | concorda com a nossa utilização de cookies
      concorda com o uso de cookies | concorda com o uso de todos os cookies | aceita a utilização de cookies | aceita o uso de cookies
      consente a utilização de cookies | consente o uso de cookies | está a aceitar a utilização de cookies
      concorda com nossa política de privacidade | concorda com a nossa política de privacidade | nós e os nossos # parceiros
      nós e nossos # parceiros | nós e os nossos parceiros armazenamos | nós e nossos parceiros armazenamos
      nós e os nossos parceiros utilizamos | nós e nossos parceiros usamos | nós e nossos parceiros utilizamos
      armazenar e/ou aceder a informações | armazenar e/ou acessar informações | armazenamos e/ou acedemos a informações
      armazenar informações num dispositivo | procurar ativamente características do dispositivo | anúncios e conteúdo personalizados
      anúncios e conteúdos personalizados | publicidade e conteúdos personalizados | medição de anúncios e conteúdos
      retirar o seu consentimento a qualquer momento | retirar seu consentimento a qualquer momento
      alterar as suas preferências a qualquer momento | alterar suas preferências a qualquer momento
      gerenciar suas preferências de cookies | gerir as suas preferências de cookies | cookies estritamente necessários
      os cookies necessários são | ^aceitar cookies$ | ^aceitar todos os cookies$ | ^aceitar todos$ | ^aceitar os cookies$
      ^aceito os cookies$ | ^rejeitar todos$ | ^rejeitar todos os cookies$ | ^rejeitar cookies$ | ^recusar cookies$ | ^recusar todos$
      ^recusar todos os cookies$ | ^gerir cookies$ | ^gerenciar cookies$ | ^configurar cookies$ | ^configurações de cookies$
      ^configuração de cookies$ | ^definições de cookies$ | ^preferências de cookies$ | ^personalizar cookies$ | ^aviso de cookies$
      ^apenas necessários$ | ^apenas cookies necessários$ | ^somente necessários$ | ^aceitar e fechar$ | ^aceitar e continuar$
      ^aceitar tudo$ | ^rejeitar tudo$ | ^continuar sem aceitar | ^prosseguir sem aceitar | ^continuar e fechar$ | ^gerir consentimento$
      ^gerenciar consentimento$ | ^gerir o consentimento | ^gerenciar o consentimento | ^gerenciar preferências$
      ^sua privacidade é importante | ^a sua privacidade é importante | ^valorizamos a sua privacidade | ^valorizamos sua privacidade
      ^nós valorizamos sua privacidade | ^respeitamos a sua privacidade | ^respeitamos sua privacidade | ^sempre ativo$
      ^sempre ativado$ | ^sempre ativos$
    `,
    hint: `
      dados de geolocalização precisos | ^prosseguir$ | ^aceitar$ | ^aceito$ | ^concordo$ | ^concordar e fechar$ | ^rejeitar$
      ^recusar$ | ^negar$ | ^não aceito$ | ^entendi$ | ^entendi e fechar$ | ^ok, entendi$ | ^compreendi$ | ^estou de acordo$
      ^mais opções$ | ^mais informações$ | ^saiba mais$ | ^saber mais$ | ^configurar$ | ^configurações$ | ^definições$ | ^preferências$
      ^gerir opções$ | ^gerir preferências$ | ^gerenciar opções$ | ^ver preferências$ | ^salvar$ | ^salvar preferências$
      ^guardar preferências$ | ^salvar e fechar$ | ^guardar e sair$ | ^confirmar as minhas escolhas$ | ^confirmar minhas escolhas$
      ^mostrar detalhes$ | ^necessários$ | ^necessário$ | ^funcionais$ | ^estatísticas$ | ^analíticos$ | ^desempenho$
      ^política de cookies$ | ^nossos parceiros$ | ^finalidades$ | ^permitir todos$ | ^permitir seleção$ | uso de cookies
      utilização de cookies | nós e os nossos parceiros | nós e nossos parceiros | melhorar a sua experiência | melhorar sua experiência
      o seu consentimento
    `,
  },
  'newsletter-promo': {
    sure: `
      assine nossa newsletter | assine a nossa newsletter | assine a newsletter | assine gratuitamente a newsletter
      assine nossas newsletters | ^assine o boletim | inscreva-se em nossa newsletter | inscreva-se na nossa newsletter
      inscreva-se na newsletter | inscreva-se para receber | inscreva-se no nosso boletim | inscreva-se gratuitamente na
      subscreva a nossa newsletter | subscreva a newsletter | subscreva as nossas newsletters | subscreva as newsletters
      subscreva gratuitamente | subscreva já a newsletter | cadastre-se em nossa newsletter | cadastre-se na nossa newsletter
      cadastre-se na newsletter | cadastre-se para receber | cadastre-se e receba | ^cadastre seu e-mail
      ^cadastre-se gratuitamente e receba | ^registe-se na newsletter | ^receba nossa newsletter | ^receba a nossa newsletter
      ^receba a newsletter | ^receba nossas newsletters | ^receba nossas notícias | ^receba notícias | ^receba as notícias
      ^receba as principais | ^receba as últimas | ^receba as melhores | ^receba gratuitamente | ^receba grátis | ^receba todas as
      ^receba novidades | ^receba conteúdos | ^receba em primeira mão | ^receba alertas | ^receba por e-mail | ^quer receber as notícias
      ^quer receber notícias | ^quero receber a newsletter | ^quero receber novidades | ^newsletter: inscreva-se | direto no seu e-mail
      diretamente no seu e-mail | diretamente no seu email | no seu e-mail todos os dias | no seu e-mail gratuitamente
      na sua caixa de correio eletrónico | diretamente na sua caixa de correio | diretamente na sua caixa
      todas as manhãs no seu e-mail | todas as manhãs no seu email | ^nossa newsletter$ | ^a nossa newsletter$ | ^nossas newsletters$
      ^as nossas newsletters$ | ^todas as newsletters$ | ^ver todas as newsletters | ^conheça nossas newsletters | ^newsletter diária$
      ^newsletter semanal$ | ^newsletter gratuita$ | ^assinar newsletter$ | ^assinar a newsletter$ | ^subscrever newsletter$
      ^subscrever a newsletter$ | ^subscrição da newsletter | você pode cancelar a inscrição a qualquer momento
      você pode cancelar sua inscrição | você pode se descadastrar | você pode cancelar a assinatura da newsletter
      pode cancelar a subscrição a qualquer momento | pode cancelar a sua subscrição | cancelar a inscrição a qualquer momento
      ao se inscrever, você concorda | ao se cadastrar, você concorda | ao assinar, você concorda | ao subscrever, aceita
      ao subscrever a newsletter | ao inscrever-se, concorda | ao clicar em “inscrever-se” | ao clicar em inscrever
      ao informar meus dados, eu concordo | ao informar meus dados | aceito receber comunicações | aceito receber e-mails
      aceito receber a newsletter | li e aceito a política de privacidade | obrigado por subscrever | obrigado por se inscrever
      obrigado pela sua subscrição | obrigado por assinar nossa newsletter | inscrição realizada com sucesso
      cadastro realizado com sucesso | subscrição efetuada com sucesso | verifique a sua caixa de entrada
      verifique sua caixa de entrada | enviamos um e-mail de confirmação | não perca nenhuma notícia | ^não perca nenhuma
      ^não perca nada$ | ^fique por dentro das | ^fique por dentro de tudo | ^fique por dentro$ | ^fique atualizado
      ^fique bem informado | ^mantenha-se informado | ^mantenha-se atualizado | ^mantenha-se a par | ^não enviamos spam
      ^prometemos não enviar spam | ^entre no nosso grupo | ^entre no canal | ^participe do nosso grupo | ^participe do canal
      ^siga o nosso canal | ^siga nosso canal | ^ative as notificações | ^ativar notificações$
    `,
    hint: `
      ^receba todos os | ^receba no seu | ^receba em seu | na sua caixa de entrada | em sua caixa de entrada | concordo em receber
      autorizo o envio de | li e concordo com | ^siga o canal | ^assine$ | ^assinar$ | ^inscreva-se$ | ^inscrever-se$ | ^inscrever$
      ^quero me inscrever$ | ^inscreva-se agora$ | ^inscreva-se já$ | ^cadastrar$ | ^subscrever$ | ^subscreva$ | ^subscreva já$
      ^quero receber$ | ^enviar$ | ^seu e-mail$ | ^o seu e-mail$ | ^seu email$ | ^o seu email$ | ^seu melhor e-mail$
      ^endereço de e-mail$ | ^endereço de email$ | ^digite seu e-mail | ^digite o seu e-mail | ^digite seu melhor e-mail
      ^insira seu e-mail | ^insira o seu e-mail | ^introduza o seu email | ^introduza o seu e-mail | ^informe seu e-mail
      ^coloque seu e-mail | ^apelido$ | ^sobrenome$ | ^primeiro nome$ | ^boletim$ | ^a newsletter$ | ^campo obrigatório$
      ^campos obrigatórios$ | ^e-mail inválido | ^não perca | caixa de entrada | cancelar a inscrição | cancelar a subscrição
      ^li e aceito
    `,
  },
  'share-buttons': {
    sure: `
      ^compartilhar no facebook | ^compartilhar no twitter | ^compartilhar no X$ | ^compartilhar no linkedin | ^compartilhar no LinkedIn
      ^compartilhar no WhatsApp | ^compartilhar no whatsapp | ^compartilhar no telegram | ^compartilhar no pinterest
      ^compartilhar no bluesky | ^compartilhar no threads | ^compartilhar nas redes | ^compartilhar por e-mail | ^compartilhar por email
      ^compartilhar via | ^compartilhar pelo WhatsApp | ^compartilhar pelo whatsapp | ^compartilhe no facebook | ^compartilhe no twitter
      ^compartilhe no WhatsApp | ^compartilhe no whatsapp | ^compartilhe nas redes | ^compartilhe via | ^compartilhe por
      ^compartilhe pelo | ^compartilhe esta notícia | ^compartilhe essa notícia | ^compartilhe este artigo | ^compartilhe este post
      ^compartilhe esse post | ^compartilhe esta matéria | ^compartilhe essa matéria | ^compartilhe este conteúdo
      ^compartilhe esta página | ^compartilhe esta receita | ^compartilhe isso | ^compartilhe a notícia | ^compartilhar notícia
      ^compartilhar artigo | ^compartilhar este artigo | ^compartilhar esta notícia | ^compartilhar matéria | ^compartilhar página
      ^compartilhar link$ | ^compartilhar isso | ^compartilhar facebook | ^partilhar no facebook | ^partilhar no twitter
      ^partilhar no X$ | ^partilhar no linkedin | ^partilhar no LinkedIn | ^partilhar no WhatsApp | ^partilhar no whatsapp
      ^partilhar no pinterest | ^partilhar no telegram | ^partilhar nas redes | ^partilhar por email | ^partilhar por e-mail
      ^partilhar via | ^partilhar este artigo | ^partilhar esta notícia | ^partilhar artigo | ^partilhar notícia | ^partilhar página
      ^partilhar isto | ^partilhar link$ | ^partilhe este artigo | ^partilhe esta notícia | ^partilhe nas redes | ^partilhe isto
      ^partilhe no facebook | ^tuitar este | ^enviar por e-mail | ^enviar por email | ^enviar a um amigo | ^enviar para um amigo
      ^envie para um amigo | ^recomendar a um amigo | ^imprimir artigo$ | ^imprimir este artigo | ^imprimir esta página
      ^imprimir página$ | ^imprimir notícia$ | ^imprimir matéria$ | ^imprimir receita$ | ^versão para impressão | ^copiar link
      ^copiar o link | ^copiar url | ^copiar ligação | ^copiar para a área de transferência | ^link copiado | ^salvar artigo
      ^salvar notícia | ^guardar artigo | ^guardar para ler mais tarde | ^salvar para ler depois | ^adicionar aos favoritos$
      ^oferecer artigo | ^oferecer este artigo | ^envie para um amigo este | ^ouvir artigo | ^ouvir notícia | ^ouça este artigo
      ^ouça este conteúdo | ^ouça esta matéria | ^clique para compartilhar | ^clique para partilhar | ^clique para imprimir
      ^clique para enviar | ^clique aqui para compartilhar | ^carregue aqui para partilhar | ^abre em nova janela | abre em nova janela$
      ^abre numa nova janela | ^gosto a carregar | ^curtir isso | ^curtir carregando | ^siga-nos no google
    `,
    hint: `
      ^compartilhe: | ^compartilhar pelo | ^compartilhar com | ^presentear | ^compartilhar$ | ^compartilhe$ | ^compartilhamentos$
      ^partilhar$ | ^partilhe$ | ^partilhas$ | ^partilha$ | ^tuitar$ | ^imprimir$ | ^copiar$ | ^curtir$ | ^curta$ | ^gosto$ | ^gostei$
      ^ouvir$ | ^ouça$ | ^favoritos$ | ^siga-nos$ | ^siga-nos no | ^siga-nos nas redes | ^siga-nos: | ^siga a gente | ^nos siga
      ^siga nas redes | ^redes sociais$ | ^tamanho da fonte$ | ^tamanho da letra$ | ^tamanho do texto$ | ^por email$ | ^por e-mail$
      ^ligação permanente$ | ^link permanente$ | ^siga nossas redes
    `,
  },
  comments: {
    sure: `
      ^deixe um comentário | ^deixe seu comentário | ^deixe o seu comentário | ^deixe uma resposta
      ^deixe um comentário cancelar resposta | ^deixar um comentário | ^deixar comentário | ^deixar uma resposta | ^cancelar resposta$
      ^escreva um comentário | ^escreva seu comentário | ^escreva o seu comentário | ^escrever comentário | ^publicar comentário
      ^publicar um comentário | ^postar um comentário | ^postar comentário | ^enviar comentário | ^enviar um comentário
      ^adicionar comentário | ^adicionar um comentário | ^adicione um comentário | ^faça um comentário | ^faça seu comentário
      ^comente esta notícia | ^comente essa notícia | ^comente este artigo | ^comentar notícia | ^comentar este artigo
      ^comentar artigo | ^ver comentários | ^ver todos os comentários | ^ver os comentários | ^ver mais comentários | ^ver # comentários
      ^ver respostas$ | ^mostrar comentários | ^exibir comentários | ^ocultar comentários | ^ler comentários | ^ler os comentários
      ^ler todos os comentários | ^leia os comentários | ^carregar mais comentários | ^carregar comentários | ^mais comentários$
      ^ir para os comentários | ^todos os comentários$ | ^comentários dos leitores | ^# comentários$ | ^# comentário$ | ^comentários #$
      ^# comentários em | ^# comentários sobre | ^# respostas$ | ^sem comentários$ | ^nenhum comentário$ | ^nenhum comentário ainda
      ^ainda não há comentários | ^não há comentários | ^seja o primeiro a comentar | ^seja o primeiro a deixar | ^participe da conversa
      ^participe da discussão | ^participe do debate | ^entre na conversa | ^junte-se à conversa | ^junte-se à discussão
      ^dê sua opinião | ^dê a sua opinião | ^o que achou desta | ^o seu endereço de e-mail não será publicado
      o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado
      seu endereço de email não será publicado | seu e-mail não será publicado | o seu email não será publicado
      seu endereço de e-mail não será publicado | campos obrigatórios são marcados com | campos obrigatórios marcados com
      os campos obrigatórios estão marcados | guardar o meu nome, email e site | salvar meus dados neste navegador
      salvar meu nome, e-mail e site | neste navegador para a próxima vez que eu comentar | notifique-me sobre novos comentários
      notifique-me sobre novas publicações | notificar-me de novos comentários | avise-me sobre novos comentários
      você precisa estar logado para comentar | você precisa fazer login para comentar
      você precisa fazer o login para publicar um comentário | tem de iniciar sessão para comentar | ^faça login para comentar
      ^faça login para deixar | ^inicie sessão para comentar | ^entre para comentar | ^registe-se para comentar | ^para comentar, você
      ^para comentar é necessário | ^é preciso estar logado para comentar | ^os comentários estão fechados
      ^os comentários estão encerrados | ^comentários fechados | ^comentários encerrados | os comentários estão desativados
      ^comentários desativados | seu comentário está aguardando moderação | o seu comentário aguarda moderação
      o seu comentário está a aguardar | os comentários são moderados | os comentários são de responsabilidade exclusiva
      os comentários são de responsabilidade | comentários são de responsabilidade de seus autores
      os comentários não representam a opinião | ^regras de comentários | ^política de comentários$ | ^denunciar comentário
      ^denunciar abuso$ | ^reportar comentário | ^responder a este comentário | este site utiliza o akismet | este site usa o akismet
      como seus dados de comentários são processados | como são processados os dados dos comentários
    `,
    hint: `
      ^um comentário em | ^um comentário sobre | você deve estar logado para | tem de iniciar a sessão para | ^comentários$
      ^comentários: | ^comentário$ | ^comentar$ | ^comente$ | ^responder$ | ^responder a | ^resposta$ | ^respostas$ | ^denunciar$
      ^reportar$ | ^citar$ | ^seu nome$ | ^o seu nome$ | ^nome$ | ^seu comentário$ | ^o seu comentário$ | ^mensagem$ | ^site$ | disse:$
      diz:$ | escreveu:$ | responder$ | ^mais recentes$ | ^mais antigos$ | ^mais votados$ | ^mais curtidos$ | ^ordenar por$
      ^ordenar por: | ^há # horas$ | ^há # hora$ | ^há # dias$ | ^há # minutos$ | ^há # meses$ | ^há # anos$ | ^há # semanas$
      ^# horas atrás$ | ^# dias atrás$ | ^# minutos atrás$ | ^# anos atrás$ | ^# meses atrás$ | ^anônimo$ | ^visitante$ | ^cancelar$
      ^sua opinião$ | ^a sua opinião$ | ^opine$ | ^há # dia$ | ^há # mês$ | ^há # ano$ | ^# hora atrás$ | ^# dia atrás$
    `,
  },
  'related-links': {
    sure: `
      ^leia também | ^leia mais$ | ^leia mais: | ^leia mais notícias | ^leia mais sobre | ^leia mais em | ^leia ainda
      ^leia a matéria completa | ^leia a íntegra | ^leia na íntegra | ^leia o artigo completo | ^leia a notícia completa | ^leia outras
      ^ler também | ^ler mais$ | ^ler mais: | ^ler mais sobre | ^ler artigo completo | ^ler notícia completa | ^veja também
      ^veja mais$ | ^veja mais: | ^veja mais notícias | ^veja mais sobre | ^veja ainda | ^veja outras | ^ver também: | ^confira também
      ^confira mais | ^assista também | ^ouça também | ^continue lendo$ | ^continue a ler$ | ^continuar lendo$ | ^continuar a ler$
      ^você também pode gostar | ^você pode gostar | ^você pode se interessar | ^você também pode se interessar
      ^você pode gostar também | ^talvez você goste | ^pode também gostar | ^também pode gostar | ^pode gostar também
      ^pode interessar-lhe | ^poderá também gostar | ^poderá gostar de | ^também lhe pode interessar | ^pode ser do seu interesse
      ^isto pode interessar | ^pode te interessar | ^pode interessar a você | ^também pode interessar | ^notícias relacionadas
      ^notícia relacionada | ^artigos relacionados | ^artigo relacionado | ^matérias relacionadas | ^conteúdo relacionado
      ^conteúdos relacionados | ^posts relacionados | ^publicações relacionadas | ^temas relacionados | ^assuntos relacionados
      ^tópicos relacionados | ^produtos relacionados | ^receitas relacionadas | ^vídeos relacionados | ^links relacionados
      ^relacionadas$ | ^relacionados$ | ^artigos semelhantes | ^produtos semelhantes | ^artigos recentes | ^artigos populares
      ^posts recentes | ^posts populares | ^publicações recentes | ^notícias recentes | ^artigos recomendados | ^outras notícias
      ^outras matérias | ^outros artigos | ^outros posts | ^outros destaques | ^últimos artigos | ^últimas publicações | ^últimos posts
      ^últimas$ | ^as mais lidas | ^os mais lidos | ^as mais vistas | ^mais compartilhadas | ^mais partilhados | ^mais acessadas
      ^as mais acessadas | ^mais notícias | ^mais notícias de | ^mais artigos | ^mais sobre este tema | ^mais sobre este assunto
      ^mais de$ | ^mais em$ | ^mais recomendadas | ^recomendado para você | ^recomendados para você | ^recomendadas para você
      ^recomendado para si | ^recomendados para si | ^recomendamos$ | ^recomendadas$ | ^recomendações$ | ^sugestões de leitura
      ^sugestão de leitura | ^escolhas do editor | ^escolha do editor | ^escolhas da redação | ^destaques da semana$
      ^últimos destaques | ^a não perder$ | ^você viu?$ | ^próxima notícia$ | ^notícia anterior | ^próxima matéria | ^próximo artigo:
      ^artigo anterior: | ^artigo seguinte: | ^matéria anterior | ^os leitores também | ^quem viu, viu também | ^os clientes também
      ^clientes também compraram | ^tags relacionadas | ^na web$ | ^pela web$ | ^do mesmo autor | ^na mesma categoria
      ^leitura recomendada | ^mais lidas$ | ^mais lidos$ | ^mais vistas$ | ^mais vistos$ | ^mais populares$ | ^mais comentadas$
      ^mais comentados$ | ^últimas notícias$
    `,
    hint: `
      ^leia aqui | ^leia a seguir | ^saiba mais: | ^saiba mais sobre | ^continue lendo | ^continua depois | ^você vai gostar
      ^últimas notícias | ^as últimas | ^mais lidas | ^mais lidos | ^mais vistas | ^mais vistos | ^mais populares | ^mais comentadas
      ^mais comentados | ^mais sobre: | ^mais do | ^mais em: | ^em destaque$ | ^destaques$ | ^quem comprou | ^ver também$ | ^ver mais$
      ^ver todos$ | ^ver todas$ | ^ver tudo$ | ^mostrar mais$ | ^carregar mais$ | ^mais$ | ^recomendado$ | ^recomendados$ | ^populares$
      ^recentes$ | ^tendências$ | ^em alta$ | ^destaque$ | ^vídeo: | ^vídeos: | ^galeria: | ^opinião: | ^análise: | ^entrevista:
      ^podcast: | ^ao vivo: | ^em direto: | ^fotogaleria | ^em imagens | ^próximo artigo$ | ^artigo anterior$ | ^artigo seguinte$
      ^entenda: | ^contexto$ | ^especial: | ^seleção$
    `,
  },
  navigation: {
    sure: `
      ^esta página foi útil | ^este artigo foi útil
      ^pular para o conteúdo$ | ^pular para o conteúdo principal$ | ^pular para conteúdo$ | ^pular para o menu$
      ^pular para a navegação$ | ^pular navegação$ | ^pular para o rodapé$ | ^pular para a busca$ | ^ir para o conteúdo$
      ^ir para o conteúdo # | ^ir para o conteúdo principal$ | ^ir para conteúdo$ | ^ir para o menu$ | ^ir para o menu #
      ^ir para a navegação$ | ^ir para a busca$ | ^ir para a pesquisa$ | ^ir para o rodapé$ | ^ir para o topo$
      ^ir para a página inicial$ | ^ir para a home$ | ^saltar para o conteúdo$ | ^saltar para o conteúdo principal$
      ^saltar para conteúdo$ | ^saltar para o menu$ | ^saltar para a navegação$ | ^avançar para o conteúdo$
      ^avançar para o conteúdo principal$ | ^passar para o conteúdo principal$ | ^voltar ao topo$ | ^voltar para o topo$
      ^voltar ao início$ | ^voltar à página inicial$ | ^voltar para a página inicial$ | ^voltar para a home$ | ^voltar à lista$
      ^voltar ao blog$ | ^voltar às notícias$ | ^voltar para notícias$ | ^topo da página$ | ^menu principal$ | ^menu de navegação$
      ^navegação principal$ | ^abrir menu$ | ^abrir o menu$ | ^fechar menu$ | ^fechar o menu$ | ^mostrar menu$ | ^mostrar/esconder menu
      ^alternar menu$ | ^alternar navegação$ | ^alternar de navegação$ | ^abrir busca$ | ^abrir pesquisa$ | ^fechar busca$
      ^fechar pesquisa$ | ^buscar no site | ^busca no site | ^pesquisar no site | ^pesquisar neste site | ^pesquisar neste blogue$
      ^pesquisar este blog$ | ^pesquisar por:$ | ^buscar por:$ | ^pesquisa avançada$ | ^busca avançada$ | ^o que você procura
      ^o que você está procurando | ^o que procura?$ | ^digite sua busca | ^digite o que procura | ^você está aqui$ | ^você está aqui:
      ^encontra-se aqui | ^página # de # | ^página anterior$ | ^próxima página$ | ^página seguinte$ | ^anterior próximo$
      ^anterior próxima$ | ^anterior seguinte$ | ^anterior # # | ^# # # próximo | ^# # # próxima | ^# # # seguinte | ^primeira página$
      ^última página$ | ^posts antigos$ | ^posts mais antigos$ | ^posts mais recentes$ | ^postagens mais antigas$
      ^postagem mais antiga$ | ^postagem mais recente$ | ^mensagem antiga$ | ^mensagem mais recente$ | ^artigos anteriores$
      ^artigos mais antigos$ | ^navegação de post$ | ^navegação de posts$ | ^navegação de artigos$ | ^navegação por posts$
      ^palavras-chave: | ^arquivado em: | ^escolha o idioma$ | ^selecione o idioma$ | ^selecionar idioma$ | ^alterar idioma$
      ^mudar idioma$ | ^selecionar categoria$ | ^seleccionar categoria$ | ^selecionar o mês$ | ^selecionar mês$ | ^selecione a região
      ^selecione seu estado | ^entrar / cadastrar$ | ^entre ou cadastre-se$ | ^login / registo$ | ^iniciar sessão / registar$
      ^iniciar sessão$ | ^inicie sessão$ | ^terminar sessão$ | ^fazer login$ | ^faça login$ | ^faça seu login$ | ^fazer logout$
      ^criar conta$ | ^criar uma conta$ | ^crie sua conta$ | ^crie uma conta$ | ^minha conta$ | ^a minha conta$ | ^meu perfil$
      ^o meu perfil$ | ^esqueci minha senha | ^esqueceu sua senha | ^esqueceu a senha | ^esqueceu-se da palavra-passe
      ^esqueceu a password | ^recuperar senha$ | ^recuperar palavra-passe$ | ^lembrar-me$ | ^lembrar de mim$ | ^manter conectado$
      ^manter sessão iniciada | ^adicionar ao carrinho$ | ^ver carrinho$ | ^meu carrinho$ | ^seu carrinho está vazio
      ^o seu carrinho está vazio | ^carrinho vazio | ^finalizar compra$ | ^todas as editorias$ | ^todas as seções$ | ^todas as secções$
      ^todas as categorias$ | ^todos os temas$ | ^mapa do site$ | ^mapa do sítio$ | ^links úteis$ | ^links rápidos$ | ^acesso rápido$
      ^versão mobile$ | ^versão desktop$ | ^edição impressa$ | ^edição do dia$ | ^seu navegador está desatualizado
      ^o seu navegador está desatualizado | ^mudar para alto contraste
    `,
    hint: `
      ^sim$ | ^não$
      ^« anterior | ^próxima » | ^próximo » | ^seguinte » | ^etiquetas: | ^marcadores: | ^digite aqui | ^você está em: | ^está aqui:
      ^publicado em: | ^marcado como | ^marcado com | ^etiquetado | ^categorias: | ^assuntos: | ^jornal digital$ | ^alto contraste$
      ^início$ | ^página inicial$ | ^capa$ | ^menu$ | ^busca$ | ^buscar$ | ^pesquisa$ | ^pesquisar$ | ^procurar$ | ^fechar$ | ^abrir$
      ^notícias$ | ^atualidade$ | ^política$ | ^economia$ | ^sociedade$ | ^mundo$ | ^internacional$ | ^nacional$ | ^brasil$ | ^portugal$
      ^país$ | ^local$ | ^cidades$ | ^cidade$ | ^regional$ | ^polícia$ | ^segurança$ | ^esportes$ | ^esporte$ | ^desporto$ | ^futebol$
      ^cultura$ | ^entretenimento$ | ^diversão$ | ^lazer$ | ^famosos$ | ^vida$ | ^estilo$ | ^saúde$ | ^ciência$ | ^tecnologia$
      ^ambiente$ | ^meio ambiente$ | ^educação$ | ^viagem$ | ^viagens$ | ^turismo$ | ^gastronomia$ | ^receitas$ | ^carros$
      ^automóveis$ | ^negócios$ | ^empresas$ | ^finanças$ | ^mercado$ | ^mercados$ | ^agro$ | ^opinião$ | ^editorial$ | ^colunistas$
      ^colunas$ | ^blogs e colunas$ | ^crónicas$ | ^multimédia$ | ^multimídia$ | ^vídeos$ | ^fotos$ | ^galerias$ | ^televisão$
      ^cinema$ | ^música$ | ^livros$ | ^jogos$ | ^passatempos$ | ^horóscopo$ | ^loterias$ | ^previsão do tempo$ | ^meteorologia$
      ^tempo$ | ^trânsito$ | ^emprego$ | ^empregos$ | ^concursos$ | ^classificados$ | ^imóveis$ | ^necrologia$ | ^loja$ | ^produtos$
      ^serviços$ | ^sobre$ | ^sobre nós$ | ^quem somos$ | ^contato$ | ^contacto$ | ^contactos$ | ^fale conosco$ | ^contacte-nos$
      ^ajuda$ | ^suporte$ | ^perguntas frequentes$ | ^entrar$ | ^acessar$ | ^sair$ | ^cadastro$ | ^cadastre-se$ | ^registar$
      ^registe-se$ | ^registo$ | ^conta$ | ^perfil$ | ^carrinho$ | ^lista de desejos$ | ^anterior$ | ^próximo$ | ^próxima$ | ^seguinte$
      ^voltar$ | ^topo$ | ^primeira$ | ^última$ | ^página #$ | ^etiquetas$ | ^marcadores$ | ^temas$ | ^assuntos$ | ^categorias$
      ^categoria: | ^categoria$ | ^editorias$ | ^seções$ | ^secções$ | ^arquivo$ | ^arquivos$ | ^idioma$ | ^português$ | ^eventos$
      ^agenda$ | ^tudo$ | ^todos$ | ^filtrar$ | ^ocultar$ | ^mostrar$ | ^esconder$ | ^especiais$ | ^ao vivo$ | ^em direto$
      ^home » notícias | ^início > | ^início notícias | ^página inicial >
    `,
  },
  advertisement: {
    sure: `
      ^publicidade$ | ^publicidade publicidade | ^espaço publicitário$ | ^continua após a publicidade | ^continua depois da publicidade
      ^continue lendo após a publicidade | ^a matéria continua após | ^o artigo continua após | ^artigo continua após a publicidade
      ^o artigo continua depois | ^a notícia continua após | ^notícia continua após | ^texto continua após | ^depois da publicidade$
      ^após a publicidade$ | ^continua após o anúncio | ^role para continuar | ^pular anúncio$ | ^saltar anúncio$ | ^ignorar anúncio$
      ^fechar anúncio$ | ^fechar publicidade$ | ^conteúdo patrocinado | ^conteúdo publicitário | ^conteúdo de marca
      ^conteúdo comercial | ^conteúdo pago | ^conteúdo oferecido por | ^artigo patrocinado | ^post patrocinado | ^publipost$
      ^informe publicitário | ^patrocinado$ | ^patrocinado por$ | ^patrocinada$ | ^oferecido por$ | ^oferecimento$ | ^apresentado por$
      ^links patrocinados$ | ^anúncios google$ | ^anúncios do google$ | ^parceria paga | ^anuncie aqui | ^seu anúncio aqui
      ^sua marca aqui | ^desative o bloqueador de anúncios | desative o bloqueador de anúncios | desative seu bloqueador de anúncios
      desative o seu bloqueador de anúncios | desativar o bloqueador de anúncios | desative o seu adblock | desative o adblock
      desligue o adblock | você está usando um bloqueador de anúncios | está a utilizar um bloqueador de anúncios
      ^bloqueador de anúncios detectado | contém links de afiliados | contém links de afiliado | conter links de afiliados
      podemos receber uma comissão | podemos ganhar uma comissão | pode ganhar uma comissão | poderá receber uma comissão
      receber uma pequena comissão | sem custo adicional para você | sem custo extra para você | sem custos adicionais para si
      sem qualquer custo adicional para | como associado da amazon | como associados da amazon
      como participante do programa de associados | ^ver oferta$ | ^ver ofertas$ | ^ver preço$ | ^ver na amazon$ | ^comprar na amazon
      ^compre na amazon | ^compre aqui$ | ^clique e compre | ^cupons de desconto$ | ^códigos de desconto$ | ^carregando anúncio
      ^o vídeo começará após
    `,
    hint: `
      ^publieditorial | ^publirreportagem | ^anúncio$ | ^anúncios$ | ^pub$ | links de afiliados | pode receber uma comissão
      pode receber comissão | recebemos uma comissão | ^publi$ | ^patrocinador$ | ^patrocinadores$ | ^patrocínio$ | ^apoio$ | ^parceiro$
      ^parceiros$ | ^comprar$ | ^comprar agora$ | ^compre agora$ | ^compre já$ | ^reservar$ | ^reserve agora$ | ^peça já$ | ^oferta$
      ^ofertas$ | ^oferta especial$ | ^promoção$ | ^promoções$ | ^baixar$ | ^baixe agora$ | ^descarregar$ | ^descubra$
      ^experimente grátis$ | ^em parceria com | ^em colaboração com | ^com o apoio de | ^com o patrocínio de | ^patrocinado por
      ^oferecido por | ^apresentado por | ^um oferecimento | uma comissão | ^carregando$ | ^a carregar$ | ^carregando… | ^reproduzir$
      ^assista agora$ | ^descontos$
    `,
  },
  paywall: {
    sure: `
      ^assine para ler | ^assine para continuar | ^assine para ter acesso | ^assine e tenha acesso | ^assine e leia | ^assine agora
      ^assine já | ^assine por apenas | ^assine a partir de | ^assine e continue | ^assine e apoie | ^seja assinante
      ^seja um assinante | ^seja nosso assinante | ^torne-se assinante | ^torne-se um assinante | ^faça uma assinatura
      ^faça sua assinatura | ^faça já a sua assinatura | ^subscreva para ler | ^subscreva para continuar | ^subscreva e leia
      ^subscreva por | ^para continuar lendo | ^para continuar a ler | ^para ler este artigo | ^para ler a matéria completa
      ^para ler o artigo completo | ^para ler a notícia na íntegra | ^para aceder a este | ^quer continuar lendo | ^quer continuar a ler
      ^quer ler mais?$ | ^continue a ler este artigo | ^continue lendo este | ^cadastre-se para ler | ^cadastre-se para continuar
      ^cadastre-se grátis para | ^cadastre-se gratuitamente para | ^registe-se para ler | ^registe-se para continuar
      ^registe-se gratuitamente para | ^faça login para continuar | ^faça login para ler | ^faça o login para continuar
      ^inicie sessão para continuar | ^inicie sessão para ler | ^entre para continuar | ^este artigo é exclusivo
      ^este conteúdo é exclusivo | ^esta matéria é exclusiva | ^esta reportagem é exclusiva | ^conteúdo exclusivo para
      ^artigo exclusivo para | ^artigo reservado a | este conteúdo é exclusivo para assinantes | este artigo é exclusivo para assinantes
      conteúdo exclusivo para assinantes | ^exclusivo para assinantes | ^exclusivo para subscritores | ^exclusivo assinantes
      ^exclusivo para membros | ^só para assinantes | ^somente para assinantes | ^apenas para assinantes | ^para assinantes$
      ^reservado a assinantes | ^já é assinante | ^já é um assinante | ^já sou assinante | ^já sou subscritor | ^já é subscritor
      ^já tem uma conta | ^já tem conta | ^já possui uma conta | ^já possui cadastro | ^já tem cadastro | ^já é cadastrado
      ^já sou cadastrado | ^já está registado | ^já tem assinatura | ^já é membro | ^ainda não é assinante | ^ainda não é subscritor
      ^ainda não tem conta | ^não tem uma conta | ^não tem conta | ^não é assinante | ^não possui cadastro | ^ainda não tem cadastro
      ^ainda não está registado | ^você atingiu o limite | ^atingiu o limite de | ^você leu # de | ^você tem # artigos
      ^tem ainda # artigos | artigos gratuitos este mês | artigos grátis neste mês | matérias gratuitas neste mês
      acesso ilimitado a todo o conteúdo | ^tenha acesso ilimitado | ^tenha acesso a todo | ^acesse todo o conteúdo
      ^acesse todo conteúdo | ^leia sem limites | ^navegue sem anúncios | ^ver planos$ | ^ver planos de | ^ver opções de assinatura
      ^conheça os planos | ^conheça nossos planos | ^conheça as nossas assinaturas | ^escolha seu plano | ^escolha o seu plano
      ^escolha sua assinatura | ^escolha a sua assinatura | ^planos de assinatura$ | ^experimente grátis por | ^teste grátis
      ^experimente por # | ^# mês grátis | ^primeiro mês grátis | ^primeiro mês por | ^cancele quando quiser | cancele quando quiser
      cancele a qualquer momento | ^sem fidelização | ^desbloquear artigo | ^desbloqueie este | ative o JavaScript
      habilite o JavaScript | ativar o JavaScript | JavaScript está desativado | javascript desabilitado | JavaScript desabilitado
      ^baixe nosso aplicativo | ^baixe o aplicativo | ^baixe o nosso aplicativo | ^baixe nosso app | ^baixe grátis o app
      ^descarregue a nossa app | ^descarregar a app | ^faça download do app | ^instale o app | ^abrir no aplicativo | ^abrir no app
      ^ler no app | ^leia no app | ^disponível no google play | ^baixar na app store | ^disponível na app store
      ^apoie o nosso jornalismo | ^apoie o jornalismo independente | ^apoie nosso trabalho | ^apoie o nosso trabalho | ^apoie-nos
      ^faça uma doação | ^faça um donativo | ^faça sua doação | ^doe agora$
    `,
    hint: `
      ^assine por | ^artigo exclusivo | exclusivo para assinantes | ^restam # artigos | ^acesso ilimitado a | ^acesso ilimitado
      ^o primeiro mês | habilitar o javascript | ^baixe o app | ^descarregue a app | ^apoie o jornalismo | ^precisamos do seu apoio
      ^precisamos da sua ajuda | ^contribua com | ^contribua para | ^assinante$ | ^assinantes$ | ^assinatura$ | ^assinaturas$
      ^exclusivo$ | ^premium$ | ^grátis$ | ^mensal$ | ^anual$ | ^por mês$ | ^por ano$ | ^/mês$ | ^ao mês$ | ^senha$ | ^palavra-passe$
      ^continuar$ | ^continuar com google$ | ^continuar com o google$ | ^continuar com facebook$ | ^continuar com o facebook$
      ^continuar com apple$ | ^entrar com | ^iniciar sessão com | ^ou$ | ^doar$ | ^doe$ | ^apoie$ | ^doações$ | ^nossos aplicativos$
      ^aplicativo$ | ^aplicativos$ | ^aplicações$ | ^ofereça uma assinatura | ^benefícios$ | ^vantagens$ | ^clube do assinante$
      ^clube de assinantes | ^experimente$ | acesso ilimitado
    `,
  },
  'legal-footer': {
    sure: `
      todos os direitos reservados | © direitos reservados | todos os direitos são reservados | ^é proibida a reprodução
      é proibida a reprodução do conteúdo | proibida a reprodução total ou parcial | é proibida a reprodução total ou parcial
      reprodução do conteúdo desta página | em qualquer meio de comunicação, eletrônico ou impresso
      sem autorização prévia e por escrito | não pode ser publicado, transmitido, reescrito ou redistribuído
      este material não pode ser publicado | ^política de privacidade termos | ^política de privacidade política
      ^política de privacidade contato | ^política de privacidade contactos | ^política de privacidade ficha | ^termos de uso política
      ^termos de uso e política de privacidade | ^termos e condições política | ^termos e condições privacidade
      ^termos de utilização política | ^ficha técnica estatuto | ^estatuto editorial ficha | ^ficha técnica contactos
      ^quem somos contato | ^privacidade termos | ^anuncie política | ^expediente anuncie | ^expediente contato | ^termos de uso$
      ^termos de serviço$ | ^termos e condições$ | ^termos e condições de uso$ | ^termos e condições de utilização$
      ^termos de utilização$ | ^condições de uso$ | ^condições de utilização$ | ^condições gerais$ | ^condições gerais de venda$
      ^aviso legal$ | ^aviso de privacidade$ | ^política de privacidade e | ^política editorial$ | ^princípios editoriais$
      ^código de ética$ | ^canal de denúncias$ | ^canal de denúncia$ | ^declaração de acessibilidade$ | ^portal de privacidade$
      ^política de proteção de dados | ^livro de reclamações | ^livro de reclamações online | ^livro de reclamações eletrónico
      ^resolução alternativa de litígios | ^estatuto editorial$ | ^lei da transparência$ | ^trocas e devoluções$
      ^política de devolução | ^política de trocas | ^reportar um erro | ^reportar erro | ^comunicar erro | ^viu algum erro
      ^encontrou algum erro | ^encontrou um erro | cnpj: # | cnpj nº | inscrição estadual # | registo erc | registo na erc
      ^registo na erc | registado na erc | n.º de registo na erc | ^proprietário e editor | ^jornalista responsável
      ^diretor responsável | ^orgulhosamente desenvolvido com wordpress | ^orgulhosamente mantido com wordpress
      orgulhosamente desenvolvido | com tecnologia do blogger | ^design by | ^site desenvolvido por | ^anuncie conosco$ | ^anuncie no
      ^anuncie$ | ^anunciar$ | ^publicidade legal$ | ^mídia kit$ | ^central do assinante$ | ^central do assinante | ^trabalhe conosco$
      cotações com atraso | ^direitos reservados$
    `,
    hint: `
      ^cnpj | ^nipc | ^direitos reservados | proibida a reprodução | reprodução total ou parcial | sem autorização escrita
      sem prévia autorização | ^código de conduta$ | ^lei geral de proteção de dados | ^proteção de dados$ | ^ficha técnica$
      depósito legal | ^nif: | ^proprietário: | capital social de # euros | mtb # | ^com tecnologia do | ^desenvolvido por
      ^desenvolvimento: | ^criado por: | ^uma empresa do | ^as opiniões expressas | não nos responsabilizamos
      não se responsabiliza pelos | não se responsabiliza por | ^política de privacidade$ | ^privacidade$ | ^privacidade e cookies
      ^legal$ | ^direitos autorais$ | ^direitos de autor$ | ^acessibilidade$ | ^carreiras$ | ^trabalhe aqui$ | ^recrutamento$
      ^imprensa$ | ^assessoria de imprensa$ | ^redação$ | ^redacção$ | ^expediente$ | ^nossa equipe$ | ^equipe$ | ^equipa$ | ^a equipa$
      ^grupo$ | ^atendimento$ | ^atendimento ao leitor$ | ^atendimento ao assinante$ | ^atendimento ao cliente$ | ^apoio ao cliente$
      ^apoio ao assinante$ | ^apoio ao leitor$ | ^sac$ | ^ouvidoria$ | ^telefone: | ^tel.: | ^endereço: | ^morada: | ^e-mail: | ^sede:
      ^diretor: | ^diretora: | ^editor: | ^editora: | ^edição: | ^frete$ | ^envios$ | ^entregas$ | ^devoluções$ | ^formas de pagamento$
      ^métodos de pagamento$ | ^garantia$ | ^licença$ | ^transparência$ | direitos reservados | ^erramos$ | ^errata$ | ^assessoria
    `,
  },
  'author-box': {
    sure: `
      ^biografia do autor | ^perfil do autor | ^perfil da autora | ^mais do autor | ^mais deste autor | ^mais desta autora
      ^mais artigos do autor | ^mais artigos deste autor | ^mais posts de | ^outros artigos do autor | ^outros artigos deste autor
      ^outras publicações do autor | ^ver mais artigos de | ^ver todos os artigos de | ^ver todos os posts de | ^ver todos os artigos
      ^ver todos os posts | ^ver todas as publicações de | ^ver todas as publicações | ^ver todas as matérias | ^ver artigos do autor
      ^ver biografia$ | ^veja mais matérias de | ^veja todos os posts de | ^todos os artigos de | ^todos os posts de
      ^todos os textos de | ^artigos deste autor | ^posts do autor | ^últimos artigos de | ^últimos posts de | ^últimas publicações de
      ^leia mais textos de | ^leia todos os textos de | ^leia outros artigos de | ^siga * no twitter | ^siga * no X
      ^siga * no instagram | ^siga o autor | ^siga a autora | ^seguir autor$ | ^seguir o autor | ^seguir a autora | ^siga-me no
      ^me siga no | ^siga-o no | ^siga-a no | ^contactar o autor | ^contacte o autor | ^contate o autor | ^fale com o autor
      ^fale com a autora | ^fale com o colunista | ^fale com a colunista | ^e-mail do autor | ^escreva para o autor | ^escreva ao autor
      ^envie um e-mail para o autor | é repórter da editoria | é repórter do caderno | é editor do caderno | é editora do caderno
      é jornalista formado pela | é jornalista formada pela | jornalista formada pela | jornalista formado pela | é colaborador regular
      é colaboradora regular | escreve às segundas | escreve às terças | escreve às quartas | escreve às quintas | escreve às sextas
      este texto reflete a opinião | este artigo reflete a opinião | este texto não reflete | não reflete, necessariamente, a opinião
      o texto é de responsabilidade do autor | os artigos assinados são de | as opiniões expressas neste artigo
      as opiniões expressas neste texto | é de inteira responsabilidade do autor | é de responsabilidade exclusiva do autor
      o autor escreve segundo | a autora escreve segundo | o autor escreve de acordo com | a autora escreve de acordo com
      escreve segundo o acordo ortográfico | não segue o acordo ortográfico | escreve de acordo com a antiga ortografia
      ^sobre o autor$ | ^sobre a autora$ | ^sobre os autores$ | ^sobre as autoras$ | ^acerca do autor$ | ^acerca da autora$
    `,
    hint: `
      ^sobre o autor | ^sobre a autora | ^sobre os autores | ^sobre as autoras | ^acerca do autor | ^acerca da autora | ^mais artigos de
      ^ver perfil | é jornalista formado | é jornalista formada | é jornalista e escritora | é jornalista e escritor
      é jornalista freelancer | escreve quinzenalmente | escreve semanalmente | não reflete necessariamente
      não refletem necessariamente | não representam necessariamente | não representa necessariamente | ^autor$ | ^autor: | ^autora$
      ^autora: | ^autores$ | ^o autor$ | ^a autora$ | ^jornalista$ | ^jornalistas$ | ^repórter$ | ^repórteres$ | ^redator$ | ^redatora$
      ^editor$ | ^editora$ | ^editor-chefe$ | ^colunista$ | ^cronista$ | ^colaborador$ | ^colaboradora$ | ^correspondente$
      ^enviado especial$ | ^enviada especial$ | ^biografia$ | ^seguir$ | ^siga$ | é jornalista | é escritor | é escritora | é autor de
      é autora de | é professor de | é professora de | é professor da | é professora da | é colunista | é cronista | é redator
      é redatora | é repórter | é editor de | é editora de | é investigador | é investigadora | é pesquisador | é pesquisadora
      é doutor em | é doutora em | é mestre em | formado em jornalismo | formada em jornalismo | pós-graduada em | pós-graduado em
      graduada em | graduado em | escreve sobre | escreve para | cobre * desde | apaixonado por | apaixonada por | trabalha no * desde
      vive em | mora em
    `,
  },
  counter: {
    sure: `
      ^# min de leitura$ | ^# minutos de leitura$ | ^# mins de leitura$ | ^# minutos de leitura | ^leitura de # min | ^leitura: # min
      ^tempo de leitura # | ^tempo de leitura: aprox | ^tempo estimado de leitura | ^tempo de leitura estimado | ^# visualizações$
      ^# visualizações # | ^visualizações: #$ | ^# vistas$ | ^# acessos$ | ^# visitas$ | ^# leituras$ | ^lido # vezes$ | ^visto # vezes$
      ^# compartilhamentos$ | ^# partilhas$ | ^# curtidas$ | ^# gostos$ | ^# seguidores$ | ^# inscritos$ | ^# votos$ | ^# avaliações$
      ^# downloads$ | ^ouvir # min
    `,
    hint: `
      ^duração: # min | ^# resultados$ | ^# artigos$ | ^# produtos$ | ^# minutos$ | ^visualizações$ | ^leituras$ | ^votos$
      ^avaliação média | ^tempo de leitura$ | ^acessos$
    `,
  },
  credit: {
    sure: '',
    hint: `
      ^foto: | ^foto de | ^foto por | ^foto divulgação | ^foto de arquivo | ^fotos: | ^fotos de | ^fotografia: | ^fotografia de
      ^fotografias de | ^imagem: | ^imagem de | ^imagens: | ^imagem ilustrativa | ^crédito: | ^créditos: | ^crédito da foto
      ^créditos da imagem | ^crédito da imagem | ^fonte: | ^fontes: | ^fonte$ | ^ilustração: | ^ilustração de | ^infografia
      ^infográfico: | ^arte: | ^gráfico: | ^cortesia de | ^cortesia: | ^reprodução: | ^reprodução$ | ^divulgação$ | ^divulgação /
      ^arquivo pessoal | ^captura de ecrã | ^captura de tela | ^lusa | ^agência lusa | ^agência brasil | ^com informações de
      ^com informações da | ^com informações do | ^com agências | ^com lusa | ^via | ^mapa: | ^legenda: | foto de arquivo$
      imagem ilustrativa$ | foto divulgação$ | arquivo pessoal$ | reprodução$ | divulgação$ | foto ilustrativa$
    `,
  },
};
