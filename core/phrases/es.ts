import type { PhraseTable } from '../reading/phrases.ts';
import type { Meaning } from './meanings.ts';

/** Spanish. */
export const es: PhraseTable<Meaning> = {
  classes: {
    your: 'su|sus|tu|tus|la|el|las|los',
    account:
      'cuenta|cuentas|buzon|correo|tarjeta|tarjetas|acceso|perfil|billetera|monedero|suscripcion|membresia|banca|servicio|servicios|cartera|usuario|dispositivo|identidad|almacenamiento',
    blocked:
      'suspend~|suspens~|bloque~|restring~|limitad~|desactiv~|cerrad~|cierre|cancel~|eliminad~|eliminar~|inhabilit~|expir~|caduc~|perdid~|congelad~|inactiv~|deshabilit~',
    act: 'verifi~|confirm~|valid~|actualiz~|reactiv~|desbloque~|restaur~|regulariz~|autentic~|recuper~|activ~',
    n: '1|2|3|4|5|6|7|10|12|14|24|30|48|72|dos|tres|siete|una',
    parcel: 'paquete|envio|pedido|entrega|paquetes|encomienda',
    strange: 'inusual~|sospechos~|no|desconocid~|extran~|fraudulent~',
  },
  phrases: {
    threat: [
      '{your} _ {account} _ {blocked}',
      '{account} _ ha|sera|esta|sido|fue|seran|quedara _ {blocked}',
      'evit~|prevenir _ bloque~|suspens~|cierre|cancel~|interrupc~|restric~|limitac~|perder|perdida|eliminacion',
      'suspension|bloqueo|cierre|cancelacion|desactivacion|limitacion de _ {account}',
      'perder|perdera|perderas _ acceso|cuenta|archivos|fotos|datos|mensajes',
      'fotos|videos|archivos|mensajes|datos _ eliminad~|borrad~|perdid~',
    ],
    verify: [
      '{act} _ {your} _ {account}|datos|identidad|informacion|domicilio',
      'verificacion|confirmacion|actualizacion|validacion _ {account}|datos|identidad|obligatori~|requerida|informacion|contacto',
      '{account} _ no verificad~|confirmad~',
      'complet~|confirm~ _ datos',
    ],
    storage: [
      'buzon|correo|almacenamiento|nube|espacio|bandeja|cuota _ llen~|excedid~|limite|superad~|agotad~|casi|insuficiente',
      'limite|cuota _ almacenamiento|buzon|correo',
      'aumentar|ampliar|liberar _ espacio|almacenamiento|cuota',
    ],
    expiry: [
      'contrasena|clave|certificado|pin|proteccion|licencia _ expir~|caduc~|vence~|vencid~',
      'expir~|caduc~ _ contrasena|clave',
    ],
    'sign-in': [
      'acceso|actividad|inicio|transaccion|intento|movimiento|conexion|cargo|operacion _ {strange}',
      '{strange} _ acceso|actividad|transaccion|intento|cargo',
      'nuevo|otro dispositivo _ acced~|conect~|vincul~|registr~|cuenta|inici~',
      'si no _ usted|tu|reconoc~',
    ],
    payment: [
      'pago|cobro|factura|recibo|suscripcion|cargo|domiciliacion _ rechazad~|fallid~|pendiente|denegad~|no|impagad~|vencid~',
      'no _ podido|pudimos|posible _ procesar|cobrar|renovar|cargar',
      'actualiz~|verifi~|confirm~ _ pago|facturacion|bancari~',
      'problema|error|fallo|incidencia _ pago|facturacion|abono|cobro',
      'procesar su|tu pago',
    ],
    parcel: [
      '{parcel} _ retenid~|pendiente|detenid~|devuelt~|espera|bloquead~|aduana|almacen|fallid~|no|suspendid~',
      'gastos|tasas|tarifa|costes|aranceles _ aduana|envio|entrega|aduaner~|gestion',
      'pagar|abonar|pago _ tasas|aduana|gastos|aranceles',
      'reprogram~|program~|confirm~ _ entrega|envio',
      'direccion _ incorrect~|incomplet~',
      'no _ podido|pudimos|entreg~ _ entregar|paquete',
    ],
    held: [
      'mensajes|correos|mensaje _ retenid~|cuarentena|pendient~|bloquead~|entregados',
      'liberar|recuperar _ mensajes|correos',
    ],
    fine: [
      'multa|multas|deuda|sancion|impuesto|infraccion _ pendiente|pagar|pago|impagad~|regulariz~|embargo|recargo',
      'agencia tributaria|hacienda|dgt|seguridad social _ notific~|devolucion|reembolso|pendiente|multa',
      'devolucion|reembolso _ impuestos|renta',
      'notificacion _ electronica|administrativa|judicial|pendiente',
    ],
    document: [
      'documento|archivo|factura|contrato|nomina _ compartid~|firm~|disponible|adjunt~|pendiente',
      'compartido _ documento|archivo',
      'nuevo|nueva mensaje|correo _ voz',
    ],
    money: [
      'reembolso|devolucion|transferencia|abono|bono|premio|retiro|deposito|fondos _ pendiente|disponible|aprobad~|list~|confirm~|recib~|reservad~',
      'recib~|reclam~|cobrar|solicit~ _ reembolso|devolucion|bono|premio|fondos|dinero',
      'confirm~ _ transferencia|abono|fondos',
    ],
    update: [
      'actualizacion|verificacion|activacion _ obligatori~|necesari~|requerid~|segur~',
      'sistema|nuevo|nueva _ seguridad|clave|firma _ activ~|obligatori~|actualiz~',
      'obligatori~|necesari~ _ actualiz~|verific~|activ~',
    ],
    incident: ['alerta|aviso|incidente|brecha _ seguridad', 'motivos|medida|medidas _ seguridad'],
    terms: ['terminos|condiciones|politica _ acept~|actualiz~|nuev~|modific~', 'nuev~ terminos|condiciones'],
    prize: [
      'felicidades|enhorabuena|felicitaciones',
      'has|ha _ ganado|seleccionad~|elegid~|ganador',
      'recib~|obten|gana|reclam~ _ gratis|premio|regalo',
      'tarjeta regalo',
    ],
    password: [
      'introdu~|ingres~|confirm~|envi~|facilit~|proporcion~|escrib~ _ contrasena|clave|credenciales',
      'usuario y contrasena|clave',
      'contrasena|clave _ confirm~|actualiz~|restabl~',
    ],
    code: ['introdu~|ingres~|confirm~|envi~|facilit~ _ codigo|pin|sms', 'clave de firma'],
    card: ['introdu~|ingres~|confirm~|actualiz~|verifi~ _ datos|numero|informacion _ tarjeta|bancari~|pago', 'cvv'],
    identity: [
      'confirm~|actualiz~|verifi~|complet~|envi~ _ datos|informacion _ personal~|contacto',
      'confirm~ _ datos',
      'copia|foto _ dni|documento|pasaporte|identidad',
    ],
    numen: [],
    birth: ['fecha de nacimiento'],
    seed: ['frase _ recuperacion|semilla|secreta', 'palabras de recuperacion', '12|24 palabras', 'clave privada'],
    login: ['inici~ sesion', 'acced~|acceso|entr~|ingres~ _ cuenta|area|portal|aqui|banca|enlace', 'inicio de sesion'],
    deadline: [
      'en|dentro|antes|proximas|proximos|plazo|solo _ {n} horas|hora|dias|dia|habiles',
      'en|plazo _ 12h|24h|48h|72h',
      'ultimo|ultima|segundo aviso|recordatorio|notificacion|oportunidad|advertencia',
      'inmediat~|urgente|urgentemente|urgencia',
      'accion requerida|necesaria|inmediata',
      'lo antes posible',
      'mayor brevedad',
      'caduca|expira|vence _ hoy|manana|pronto|horas',
      'si|caso _ no _ verific~|actualiz~|confirm~',
      'de lo contrario',
    ],
    charge: [
      'sera|ha|sido _ cargad~|cobrad~|facturad~|debitad~',
      'renovacion automatica',
      'gracias por _ compra|pedido',
      'cancel~ _ pedido|suscripcion|compra|pago',
    ],
    phone: ['llame|llamar|llamenos|contacte|contactar|telefono _ al|a|con|nosotros|atencion'],
    scan: ['codigo qr', 'escane~ _ codigo|qr', 'qr code'],
    reply: ['respond~|conteste _ este|mensaje|correo|con'],
    warning: ['phishing', 'estafa|estafas|fraude|fraudulent~', 'suplant~'],
    aside: [
      'darse|darme|dar|cancelar|anular _ baja|suscripcion',
      'dejar|no _ recibir',
      'preferencias|gestionar _ suscripcion|correo|comunicaciones',
      'ver|abrir _ navegador|linea|online|web',
      'politica|aviso _ privacidad|legal|cookies',
      'contacto|ayuda|contactenos',
    ],
  },
};
