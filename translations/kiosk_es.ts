<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>foyer::client::AccessPanel</name>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Todo más abajo</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractCard</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, title, price</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::AttractScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenidos</translation>
    </message>
    <message>
        <source>Cinema, theatre, concert</source>
        <translation>Cine, teatro, conciertos</translation>
    </message>
    <message>
        <source>I have a booking</source>
        <translation>Tengo una reserva</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Touch the button below to see what is on.</source>
        <translation>Toque el botón de abajo para ver la cartelera.</translation>
    </message>
    <message>
        <source>On today. Touch a poster or a time to choose your seats.</source>
        <translation>Hoy aquí. Toque un cartel o una hora para elegir sus asientos.</translation>
    </message>
    <message>
        <source>Next here %1. Touch a poster or a time to choose your seats.</source>
        <comment>tomorrow, on Sunday ...</comment>
        <translation>Próximamente aquí: %1. Toque un cartel o una hora para elegir sus asientos.</translation>
    </message>
    <message>
        <source>See everything that is on</source>
        <translation>Ver toda la cartelera</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) on here next: left and right lead through them, up and down past them</source>
        <comment>a band of posters, for who listens</comment>
        <translation>
            <numerusform>%n título próximamente aquí: izquierda y derecha lo recorren, arriba y abajo lo saltan</numerusform>
            <numerusform>%n títulos próximamente aquí: izquierda y derecha los recorren, arriba y abajo los saltan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::BasketScreen</name>
    <message>
        <source>Your tickets</source>
        <translation>Sus entradas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who is coming? Touch a price to change it.</source>
        <translation>¿Quién viene? Toque un precio para cambiarlo.</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>price</comment>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>All fees are included.</source>
        <translation>Todos los gastos están incluidos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>row and seat, category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>price</comment>
        <translation>Pagar %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <comment>price</comment>
        <translation>A pagar: %1</translation>
    </message>
    <message>
        <source>Instead of %1. All fees are included.</source>
        <comment>price</comment>
        <translation>En lugar de %1. Todos los gastos están incluidos.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You get back %1</source>
        <comment>price</comment>
        <translation>Se le devuelven %1</translation>
    </message>
    <message>
        <source>The new seats cost %1, your old tickets count for %2. All fees are included.</source>
        <translation>Los nuevos asientos cuestan %1; sus entradas anteriores valen %2. Todos los gastos están incluidos.</translation>
    </message>
</context>
<context>
    <name>foyer::client::BoxOfficeWording</name>
    <message>
        <source>Box office: %1</source>
        <translation>Taquilla: %1</translation>
    </message>
    <message>
        <source>The box office is open:</source>
        <translation>La taquilla está abierta:</translation>
    </message>
</context>
<context>
    <name>foyer::client::CityScreen</name>
    <message>
        <source>Which city?</source>
        <translation>¿Qué ciudad?</translation>
    </message>
    <message>
        <source>Type the name of a city</source>
        <translation>Escriba el nombre de una ciudad</translation>
    </message>
    <message>
        <source>Name of a city</source>
        <translation>Nombre de una ciudad</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>We play in no city of this name. Try its first letters.</source>
        <translation>No estamos en ninguna ciudad con ese nombre. Pruebe con las primeras letras.</translation>
    </message>
    <message>
        <source>We cannot show the cities right now. Please try again in a moment.</source>
        <translation>No podemos mostrar las ciudades en este momento. Inténtelo de nuevo enseguida, por favor.</translation>
    </message>
    <message>
        <source>Cities near you</source>
        <translation>Ciudades cercanas</translation>
    </message>
    <message>
        <source>Cities that fit</source>
        <translation>Ciudades que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>distance, venues</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodePanel</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a code or voucher</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Voucher ending in %1</source>
        <translation>Vale terminado en %1</translation>
    </message>
    <message>
        <source>Enter a code or voucher</source>
        <translation>Introducir un código o vale</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Tarjeta de socio</translation>
    </message>
</context>
<context>
    <name>foyer::client::CodeScreen</name>
    <message>
        <source>Enter your code</source>
        <translation>Introduzca su código</translation>
    </message>
    <message>
        <source>Code or voucher</source>
        <translation>Código o vale</translation>
    </message>
    <message>
        <source>Code of an offer or number of a voucher</source>
        <translation>Código de una oferta o número de un vale</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>The code of an offer, or the number on your gift voucher or member card. Small letters and capitals are the same.</source>
        <translation>El código de una oferta o el número de su vale regalo o de su tarjeta de socio. Da igual mayúsculas que minúsculas.</translation>
    </message>
</context>
<context>
    <name>foyer::client::CountdownBar</name>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Only %1 left</source>
        <translation>Solo quedan %1</translation>
    </message>
    <message>
        <source>Seats held for %1</source>
        <translation>Reservadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::DeviceCover</name>
    <message>
        <source>This kiosk is new here</source>
        <translation>Este quiosco es nuevo aquí</translation>
    </message>
    <message>
        <source>An employee lets it in with this code. After ten minutes another code appears.</source>
        <translation>El personal lo autoriza con este código. Al cabo de diez minutos aparece otro.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Compre sus entradas en la taquilla, por favor. Lo sentimos.</translation>
    </message>
</context>
<context>
    <name>foyer::client::EqualSeatsScreen</name>
    <message>
        <source>Your seats are gone. We hold equal ones for you.</source>
        <translation>Sus asientos ya no están libres. Le reservamos otros equivalentes.</translation>
    </message>
    <message>
        <source>You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you need not pay again. If you do not want them, or the time runs out, you are not charged.</source>
        <comment>seats</comment>
        <translation>Usted tenía %1; otra persona los obtuvo mientras usted pagaba. Lo sentimos. Estos cuestan lo mismo y no tiene que volver a pagar. Si no los quiere, o se acaba el tiempo, no se le cobrará nada.</translation>
    </message>
    <message>
        <source>No, do not charge me</source>
        <translation>No, no me cobren</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Tomar estas butacas</translation>
    </message>
</context>
<context>
    <name>foyer::client::ErrorWording</name>
    <message>
        <source>Your time for these seats is over</source>
        <translation>Se acabó el tiempo para estas butacas</translation>
    </message>
    <message>
        <source>You get your money back</source>
        <translation>Le devolvemos su dinero</translation>
    </message>
    <message>
        <source>This show is not on sale any more</source>
        <translation>Esta función ya no está a la venta</translation>
    </message>
    <message>
        <source>Your card was declined</source>
        <translation>Su tarjeta ha sido rechazada</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
</context>
<context>
    <name>foyer::client::FilterChips</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>with a child of %1</source>
        <comment>age</comment>
        <translation>con niños de %1 años</translation>
    </message>
    <message>
        <source>wheelchair places</source>
        <translation>plazas para sillas de ruedas</translation>
    </message>
</context>
<context>
    <name>foyer::client::FindBookingScreen</name>
    <message>
        <source>Your booking</source>
        <translation>Su reserva</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Número de reserva</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>Ver mi reserva</translation>
    </message>
    <message>
        <source>Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight letters and digits stand on each ticket.</source>
        <translation>Escanee el código de una entrada o de su puesto en la lista de espera, o introduzca la referencia de la reserva: sus ocho letras y cifras están en cada entrada.</translation>
    </message>
</context>
<context>
    <name>foyer::client::InLineScreen</name>
    <message numerus="yes">
        <source>You are on the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>Está en la lista de espera para %n butaca</numerusform>
            <numerusform>Está en la lista de espera para %n butacas</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Usted es el siguiente turno</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n persona delante de usted</numerusform>
            <numerusform>%n personas delante de usted</numerusform>
        </translation>
    </message>
    <message>
        <source>We offer you seats on this screen as soon as they come free. Please stay here: your place is kept as long as you do.</source>
        <translation>En cuanto se liberen butacas, se las ofreceremos en esta pantalla. Quédese aquí, por favor: mientras lo haga, conserva su turno.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Salir de la lista de espera</translation>
    </message>
    <message>
        <source>Your chance is good: many seats may still come free.</source>
        <translation>Tiene buenas posibilidades: aún pueden quedar libres muchas butacas.</translation>
    </message>
    <message>
        <source>Your chance is fair: some seats may still come free.</source>
        <translation>Tiene algunas posibilidades: aún pueden quedar libres algunas butacas.</translation>
    </message>
    <message>
        <source>Your chance is slim: hardly any seat may still come free.</source>
        <translation>Tiene pocas posibilidades: apenas pueden quedar libres butacas.</translation>
    </message>
    <message>
        <source>Code that shows your place on your phone</source>
        <translation>Código que muestra su puesto en su teléfono</translation>
    </message>
    <message>
        <source>Take your place along: scan this with your phone, or print it. The page shows how many are before you, and tells you when seats came free. Every kiosk here knows your code.</source>
        <translation>Llévese su puesto: escanee esto con su teléfono o imprímalo. La página muestra cuántas personas hay antes y le avisa cuando quedan butacas libres. Todos los quioscos de aquí conocen su código.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print my place</source>
        <translation>Imprimir mi puesto</translation>
    </message>
    <message>
        <source>Your place is being printed.</source>
        <translation>Su puesto se está imprimiendo.</translation>
    </message>
    <message>
        <source>Your place is printed. Please take it: you keep it when you go.</source>
        <translation>Su puesto está impreso. Recójalo: lo conserva aunque se vaya.</translation>
    </message>
    <message>
        <source>Keep my place and go</source>
        <translation>Guardar mi puesto e irme</translation>
    </message>
    <message>
        <source>We offer you seats as soon as they come free, on this screen and on your phone.</source>
        <translation>Le ofrecemos butacas en cuanto queden libres, en esta pantalla y en su teléfono.</translation>
    </message>
    <message>
        <source>We write to %1 when seats come free. You keep your place when you go.</source>
        <comment>address</comment>
        <translation>Escribiremos a %1 cuando queden butacas libres. Conserva su puesto aunque se vaya.</translation>
    </message>
    <message>
        <source>A message goes to %1 when seats come free. You keep your place when you go.</source>
        <comment>number</comment>
        <translation>Enviaremos un mensaje al %1 cuando queden butacas libres. Conserva su puesto aunque se vaya.</translation>
    </message>
    <message>
        <source>Tell me by mail</source>
        <translation>Avisarme por correo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Tell me by phone</source>
        <translation>Avisarme al teléfono</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
</context>
<context>
    <name>foyer::client::Keypad</name>
    <message>
        <source>Hyphen</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Guion bajo</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apóstrofo</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arroba</translation>
    </message>
</context>
<context>
    <name>foyer::client::KioskWindow</name>
    <message>
        <source>Are you still paying?</source>
        <translation>¿Sigue pagando?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds the time to pay is over and nothing is charged.</source>
        <translation>
            <numerusform>En %n segundo termina el tiempo para pagar y no se le cobrará nada.</numerusform>
            <numerusform>En %n segundos termina el tiempo para pagar y no se le cobrará nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on paying</source>
        <translation>Seguir pagando</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Cancelar el pago</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Butacas</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>Tomar las más cercanas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute. Do you need more time?</source>
        <translation>Sus butacas se guardan menos de un minuto más. ¿Necesita más tiempo?</translation>
    </message>
    <message>
        <source>Your seats are held for less than a minute.</source>
        <translation>Sus butacas se guardan menos de un minuto más.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>This machine needs an update</source>
        <translation>Esta máquina necesita actualizarse</translation>
    </message>
    <message>
        <source>Please buy your tickets at the box office. We are sorry.</source>
        <translation>Compre sus entradas en la taquilla, por favor. Lo sentimos.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>We have lost the line to our box office while your payment was running. It comes back by itself, and then we show you what became of it. You are charged once at most.</source>
        <translation>Se ha perdido la conexión con nuestra taquilla durante el pago. Volverá por sí sola y entonces le mostraremos el resultado. Se le cobrará como máximo una vez.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself, and your seats are still held for you.</source>
        <translation>Se ha perdido la conexión con nuestra taquilla. Volverá por sí sola y sus butacas siguen reservadas.</translation>
    </message>
    <message>
        <source>We have lost the line to our box office. It comes back by itself. If you are in a hurry, the box office will gladly help you.</source>
        <translation>Se ha perdido la conexión con nuestra taquilla. Volverá por sí sola. Si tiene prisa, en la taquilla le atenderán con mucho gusto.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>En %n segundo borraremos esta pantalla para la siguiente persona.</numerusform>
            <numerusform>En %n segundos borraremos esta pantalla para la siguiente persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Foyer kiosk</source>
        <translation>Quiosco Foyer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How to buy tickets</source>
        <translation>Cómo comprar entradas</translation>
    </message>
    <message>
        <source>1. Touch the poster of what you would like to see.
2. Touch a time.
3. Touch your seats, or let us choose the best ones.
4. Hold your card against the reader.

At the box office people will gladly help you.</source>
        <translation>1. Toque el cartel de lo que desea ver.
2. Toque una hora.
3. Toque sus butacas o deje que elijamos las mejores.
4. Acerque su tarjeta al lector.

En la taquilla le atenderán con mucho gusto.</translation>
    </message>
    <message>
        <source>We cannot print your tickets just now</source>
        <translation>Ahora no podemos imprimir sus entradas</translation>
    </message>
    <message>
        <source>Buy all the same</source>
        <translation>Comprar igualmente</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Send my tickets by mail</source>
        <translation>Enviar mis entradas por correo</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Hacerlo más fácil</translation>
    </message>
    <message>
        <source>What you choose here is kept until you leave.</source>
        <translation>Lo que elija aquí se mantiene hasta que se vaya.</translation>
    </message>
    <message>
        <source>Staff has been called</source>
        <translation>Hemos avisado al personal</translation>
    </message>
    <message>
        <source>This is the answer to your call.</source>
        <translation>Esta es la respuesta a su llamada.</translation>
    </message>
    <message>
        <source>Please stay here: somebody comes to you. You can go on meanwhile.</source>
        <translation>Quédese aquí: alguien vendrá a ayudarle. Mientras tanto puede continuar.</translation>
    </message>
    <message>
        <source>Nobody needs to come</source>
        <translation>No hace falta que venga nadie</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Llamar a alguien</translation>
    </message>
</context>
<context>
    <name>foyer::client::MailScreen</name>
    <message>
        <source>Tickets by mail</source>
        <translation>Entradas por correo</translation>
    </message>
    <message>
        <source>Your tickets, the invoice and an entry for your calendar come to this address. This machine forgets it when you leave.</source>
        <translation>Sus entradas, la factura y una cita para su calendario llegan a esta dirección. Esta máquina la olvida cuando usted se va.</translation>
    </message>
    <message>
        <source>As soon as you have paid, your tickets come to this address. This machine forgets it when you leave.</source>
        <translation>En cuanto haya pagado, sus entradas llegarán a esta dirección. Esta máquina la olvida cuando usted se va.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nombre@ejemplo.es</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Send my tickets</source>
        <translation>Enviar mis entradas</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Ir al pago</translation>
    </message>
    <message>
        <source>We know the address of your card and do not show it here. Or enter another one: this machine forgets it when you leave.</source>
        <translation>Conocemos la dirección de su tarjeta y no la mostramos aquí. O escriba otra: esta máquina la olvida cuando usted se va.</translation>
    </message>
    <message>
        <source>To my card&apos;s address</source>
        <translation>A la dirección de mi tarjeta de socio</translation>
    </message>
</context>
<context>
    <name>foyer::client::MemberWording</name>
    <message>
        <source>Welcome, %1. %2</source>
        <comment>name of a member, what his card is good for</comment>
        <translation>Le damos la bienvenida, %1. %2</translation>
    </message>
    <message>
        <source>Welcome. %1</source>
        <comment>what a member&apos;s card is good for</comment>
        <translation>Le damos la bienvenida. %1</translation>
    </message>
    <message>
        <source>Your card counts for this purchase.</source>
        <translation>Su tarjeta de socio cuenta para esta compra.</translation>
    </message>
    <message>
        <source>We can send your tickets to the address of your card.</source>
        <translation>Podemos enviar sus entradas a la dirección de su tarjeta de socio.</translation>
    </message>
    <message>
        <source>Your card is valid.</source>
        <translation>Su tarjeta de socio es válida.</translation>
    </message>
</context>
<context>
    <name>foyer::client::MyBookingScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hall, venue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <comment>price</comment>
        <translation>Pagado: %1</translation>
    </message>
    <message>
        <source>Print my tickets again</source>
        <translation>Imprimir mis entradas otra vez</translation>
    </message>
    <message>
        <source>Exchange for other seats</source>
        <translation>Cambiar por otros asientos</translation>
    </message>
    <message>
        <source>In this show or another one. You see what you pay or get back before you agree, and your tickets stay valid until then.</source>
        <translation>En esta función o en otra. Verá lo que paga o se le devuelve antes de aceptar; hasta entonces sus entradas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>foyer::client::OfferScreen</name>
    <message numerus="yes">
        <source>%n seat(s) came free for you</source>
        <translation>
            <numerusform>Ha quedado libre %n butaca para usted</numerusform>
            <numerusform>Han quedado libres %n butacas para usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them before the time is over: then they go to the next in line.</source>
        <translation>Tómelas antes de que acabe el tiempo: después pasan a la siguiente persona.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Tomar estas butacas</translation>
    </message>
</context>
<context>
    <name>foyer::client::PartyChooser</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>foyer::client::PaymentScreen</name>
    <message>
        <source>Cancel payment</source>
        <translation>Cancelar el pago</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <comment>price</comment>
        <translation>Pagar %1 con tarjeta</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Pagar con tarjeta</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>El lector de tarjetas no responde</translation>
    </message>
    <message>
        <source>It may come back in a moment. At the box office people will gladly help you.</source>
        <translation>Puede que vuelva enseguida. En la taquilla le atenderán con mucho gusto.</translation>
    </message>
    <message>
        <source>Insert your card or hold it against the reader</source>
        <translation>Inserte su tarjeta o acérquela al lector</translation>
    </message>
    <message>
        <source>%1 will be charged. Your seats are kept for you meanwhile.</source>
        <comment>price</comment>
        <translation>Se cobrarán %1. Mientras tanto guardamos sus butacas.</translation>
    </message>
    <message>
        <source>Hold your card against the reader</source>
        <translation>Acerque su tarjeta al lector</translation>
    </message>
    <message>
        <source>%1 will be charged. You can still go back.</source>
        <comment>price</comment>
        <translation>Se cobrarán %1. Todavía puede volver atrás.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Your card is being checked. Your seats are safe.</source>
        <translation>Estamos comprobando su tarjeta. Sus butacas están aseguradas.</translation>
    </message>
    <message>
        <source>We are asking your bank</source>
        <translation>Estamos consultando a su banco</translation>
    </message>
    <message>
        <source>This takes longer than usual. Please wait and do not pay again: your seats are safe, and you are charged once at most.</source>
        <translation>Está tardando más de lo habitual. Espere y no pague otra vez, por favor: sus butacas están aseguradas y se le cobrará como máximo una vez.</translation>
    </message>
    <message>
        <source>This is a demo card reader. Choose a card to see what happens:</source>
        <translation>Este es un lector de demostración. Elija una tarjeta para ver qué ocurre:</translation>
    </message>
    <message>
        <source>Demo card 1</source>
        <translation>Tarjeta de prueba 1</translation>
    </message>
    <message>
        <source>is approved</source>
        <translation>se acepta</translation>
    </message>
    <message>
        <source>Demo card 2</source>
        <translation>Tarjeta de prueba 2</translation>
    </message>
    <message>
        <source>is declined</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>Demo card 3</source>
        <translation>Tarjeta de prueba 3</translation>
    </message>
    <message>
        <source>is approved late</source>
        <translation>se acepta tarde</translation>
    </message>
    <message>
        <source>Demo card 4</source>
        <translation>Tarjeta de prueba 4</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>nunca responde</translation>
    </message>
    <message>
        <source>Get my tickets</source>
        <translation>Recibir mis entradas</translation>
    </message>
    <message>
        <source>Your tickets are being booked. Your seats are safe.</source>
        <translation>Estamos reservando sus entradas. Sus asientos están seguros.</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>No queda nada por pagar</translation>
    </message>
    <message>
        <source>You need no card. You can still go back.</source>
        <translation>No necesita tarjeta. Todavía puede volver atrás.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintLine</name>
    <message>
        <source>Print once more</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Your tickets are printed: %1</source>
        <comment>name of a file</comment>
        <translation>Sus entradas están impresas: %1</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait for all of them.</source>
        <translation>Sus entradas se están imprimiendo. Espere a que salgan todas, por favor.</translation>
    </message>
    <message>
        <source>Your tickets are printed. Please take them.</source>
        <translation>Sus entradas están impresas. Recójalas, por favor.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrintedWords</name>
    <message>
        <source>Section</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Butaca</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Age rating</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Booking reference</source>
        <translation>Número de reserva</translation>
    </message>
    <message>
        <source>Ticket %1 of %2</source>
        <translation>Entrada %1 de %2</translation>
    </message>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>Muestre el código en el acceso, en papel o en pantalla. Es válido para una persona y una sola vez.</translation>
    </message>
    <message>
        <source>Wheelchair space</source>
        <translation>Plaza para silla de ruedas</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>Butaca de acompañante</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>Visibilidad reducida</translation>
    </message>
    <message>
        <source>Love seat</source>
        <translation>Butaca doble</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Todos los públicos</translation>
    </message>
    <message numerus="yes">
        <source>From %n year(s)</source>
        <translation>
            <numerusform>A partir de %n año</numerusform>
            <numerusform>A partir de %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the waitlist for %n seat(s)</source>
        <translation>
            <numerusform>En la lista de espera para %n butaca</numerusform>
            <numerusform>En la lista de espera para %n butacas</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Código de su puesto</translation>
    </message>
    <message>
        <source>This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, let a kiosk read it before their time is over.</source>
        <translation>Esto no es una entrada. Escanee el código con su teléfono para seguir su puesto. Cuando haya butacas para usted, haga que un quiosco lo lea antes de que acabe el plazo.</translation>
    </message>
</context>
<context>
    <name>foyer::client::PrinterWording</name>
    <message>
        <source>The printer has run out of paper.</source>
        <translation>La impresora se ha quedado sin papel.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>La impresora está abierta.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>La impresora no funciona.</translation>
    </message>
    <message>
        <source>%1 You can buy your tickets all the same: at the end you take them along on your phone. Or the box office prints them, your booking reference is enough.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Puede comprar sus entradas igualmente: al final se las lleva en el teléfono. O se las imprimen en la taquilla, basta con su número de reserva.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: take them along on your phone, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Sus entradas están aseguradas: lléveselas en el teléfono o pida que se las impriman en la taquilla.</translation>
    </message>
    <message>
        <source>%1 Your tickets are safe: photograph the codes, or let the box office print them.</source>
        <comment>what is wrong with the printer</comment>
        <translation>%1 Sus entradas están aseguradas: fotografíe los códigos o pida que se las impriman en la taquilla.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProgrammeScreen</name>
    <message>
        <source>What is on in %1</source>
        <comment>city</comment>
        <translation>Cartelera de %1</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>Otra ciudad</translation>
    </message>
    <message>
        <source>We cannot show the programme right now. Please choose the day again.</source>
        <translation>No podemos mostrar la cartelera en este momento. Elija el día de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Nothing more is shown %1. Please choose another day.</source>
        <translation>No hay más funciones %1. Elija otro día, por favor.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Nothing fits all that you wish. Touch a wish once more to leave it out.</source>
        <translation>Nada cumple todo lo que desea. Toque de nuevo un deseo para quitarlo.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ProposalWording</name>
    <message>
        <source>One seat</source>
        <translation>Una butaca</translation>
    </message>
    <message numerus="yes">
        <source>%n seats, not all together</source>
        <translation>
            <numerusform>%n butaca, no todas juntas</numerusform>
            <numerusform>%n butacas, no todas juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats together</source>
        <translation>
            <numerusform>%n butaca junta</numerusform>
            <numerusform>%n butacas juntas</numerusform>
        </translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>in the centre</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>%1 cada una</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>price</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1. Take these?</source>
        <comment>how many seats, where, for how much</comment>
        <translation>%1. ¿Las toma?</translation>
    </message>
</context>
<context>
    <name>foyer::client::QueueScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewLines</name>
    <message>
        <source>“%1”</source>
        <comment>what a critic says</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>critic, language</comment>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stars, critic</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n estrella de 5</numerusform>
            <numerusform>%n estrellas de 5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::client::ReviewsButton</name>
    <message numerus="yes">
        <source>Read %n review(s)</source>
        <translation>
            <numerusform>Leer %n crítica</numerusform>
            <numerusform>Leer %n críticas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars on average</source>
        <comment>of several critics</comment>
        <translation>%1 de 5 estrellas de media</translation>
    </message>
</context>
<context>
    <name>foyer::client::RoomScreen</name>
    <message>
        <source>You are next.</source>
        <translation>El siguiente turno es suyo.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n persona delante de usted.</numerusform>
            <numerusform>%n personas delante de usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>Menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Alrededor de %n minuto.</numerusform>
            <numerusform>Unos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people want seats for this show</source>
        <translation>Muchas personas quieren butacas para esta función</translation>
    </message>
    <message>
        <source>Your number is %L1</source>
        <translation>Su número es el %L1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many are before you, how long it takes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We let everybody in in the order of arrival. Please stay here: then you can choose your seats.</source>
        <translation>Dejamos entrar a todos por orden de llegada. Quédese aquí, por favor: después podrá elegir sus butacas.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
</context>
<context>
    <name>foyer::client::ScanAnswer</name>
    <message>
        <source>We could not read this code</source>
        <translation>No hemos podido leer este código</translation>
    </message>
    <message>
        <source>Please hold it before the scanner once more, flat and a hand&apos;s breadth away.</source>
        <translation>Acérquelo otra vez al lector, plano y a un palmo de distancia.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>No conocemos este código</translation>
    </message>
    <message>
        <source>It is not on a ticket or a booking of ours.</source>
        <translation>No es de ninguna entrada ni reserva nuestra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You have scanned a booking</source>
        <translation>Ha escaneado una reserva</translation>
    </message>
    <message>
        <source>Something is still being done here. Please scan it again when that is finished.</source>
        <translation>Todavía hay una operación en curso. Escanéela de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Your seats are still held. We can open the booking after this purchase, or at once: then the seats that you have chosen are given up.</source>
        <translation>Sus asientos siguen reservados. Podemos abrir la reserva después de esta compra o ahora mismo: entonces se liberan los asientos que ha elegido.</translation>
    </message>
    <message>
        <source>We can open the booking later, or at once: then what you have chosen here is given up.</source>
        <translation>Podemos abrir la reserva más tarde o ahora mismo: entonces se descarta lo que ha elegido aquí.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Abrir la reserva</translation>
    </message>
    <message>
        <source>You have scanned a member card</source>
        <translation>Ha escaneado una tarjeta de socio</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatList</name>
    <message>
        <source>Other rows</source>
        <translation>Otras filas</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Elija una zona</translation>
    </message>
    <message>
        <source>%1: choose a row</source>
        <comment>section</comment>
        <translation>%1: elija una fila</translation>
    </message>
    <message>
        <source>Choose a row. The first one is nearest to the front.</source>
        <translation>Elija una fila. La primera es la más cercana al frente.</translation>
    </message>
    <message>
        <source>%1: choose your seats</source>
        <comment>row</comment>
        <translation>%1: elija sus butacas</translation>
    </message>
    <message>
        <source>Other sections</source>
        <translation>Otras zonas</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Butaca %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapCanvas</name>
    <message>
        <source>Seat map</source>
        <translation>Plano de la sala</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatMapWidget</name>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>Toda la sala</translation>
    </message>
    <message>
        <source>Touch a section to see its seats</source>
        <translation>Toque un sector para ver sus butacas</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatWording</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>held by someone</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>lista de espera</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendida</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>no a la venta</translation>
    </message>
    <message>
        <source>wheelchair space</source>
        <translation>plaza para silla de ruedas</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>butaca de acompañante</translation>
    </message>
    <message>
        <source>double seat</source>
        <translation>butaca doble</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>visibilidad reducida</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Butaca %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Fila %1, butaca %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatsQuestion</name>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SeatsScreen</name>
    <message>
        <source>Best seats together</source>
        <translation>Mejores butacas</translation>
    </message>
    <message>
        <source>One moment, we are opening the hall.</source>
        <translation>Un momento, estamos abriendo la sala.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch the seats you would like, or let us choose.</source>
        <translation>Toque las butacas que desee o deje que elijamos.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue · %1</source>
        <comment>total price</comment>
        <translation>Continuar · %1</translation>
    </message>
    <message>
        <source>Wait for seats</source>
        <translation>Esperar butacas</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>Butacas en el plano</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>Butacas en lista</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Tomar estas</translation>
    </message>
    <message>
        <source>One moment, we are asking for your seats.</source>
        <translation>Un momento, estamos pidiendo sus asientos.</translation>
    </message>
    <message>
        <source>Touch your new seats, or let us choose. Your old ones are kept until you agree.</source>
        <translation>Toque sus nuevos asientos o déjenos elegir. Conserva los anteriores hasta que acepte.</translation>
    </message>
    <message>
        <source>Take these seats</source>
        <translation>Tomar estas butacas</translation>
    </message>
    <message>
        <source>Somebody was faster. These are the best seats now.</source>
        <translation>Alguien fue más rápido. Estas son ahora las mejores butacas.</translation>
    </message>
    <message>
        <source>Your old seats are kept until you agree.</source>
        <translation>Sus butacas anteriores se guardan hasta que usted acepte.</translation>
    </message>
    <message>
        <source>Take these seats · %1</source>
        <comment>total price</comment>
        <translation>Tomar estas butacas · %1</translation>
    </message>
    <message>
        <source>You can wait for seats that come free, or touch any that still are.</source>
        <translation>Puede esperar a que queden libres butacas o tocar las que aún lo estén.</translation>
    </message>
</context>
<context>
    <name>foyer::client::ShowTile</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>waitlist</source>
        <translation>lista de espera</translation>
    </message>
    <message>
        <source>few seats left</source>
        <translation>pocas butacas</translation>
    </message>
</context>
<context>
    <name>foyer::client::SoldOutScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Esperar butacas</translation>
    </message>
    <message>
        <source>We cannot show the times right now. Please try again in a moment.</source>
        <translation>Ahora no podemos mostrar los horarios. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>No show here is sold out: you can choose your seats for all of them.</source>
        <translation>Aquí no hay ninguna función agotada: puede elegir asientos para todas.</translation>
    </message>
    <message>
        <source>These shows are sold out. Touch one: when seats come free, they are offered to those who wait, in the order of arrival.</source>
        <translation>Estas funciones están agotadas. Toque una: cuando queden asientos libres, se ofrecen a quienes esperan por orden de llegada.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, hall</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::client::SpokenWords</name>
    <message>
        <source>Private. Plug in a headset to hear it.</source>
        <translation>Privado. Conecte unos auriculares para oírlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <comment>things on the screen that can be chosen</comment>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads on: %1</source>
        <comment>name of the main button</comment>
        <translation>Para seguir: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field to type into</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys lead from one thing to the next, select takes it, back goes back, help explains. The speech key turns speech off.</source>
        <translation>La voz está activada. Las flechas llevan de un elemento al siguiente, la tecla de selección lo elige, la tecla de retroceso vuelve atrás, la de ayuda explica. La tecla de voz la desactiva.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <comment>name of the button for the other answer</comment>
        <translation>O bien: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
    <message>
        <source>Enter your PIN to take this kiosk out of service.</source>
        <translation>Introduzca su PIN para poner este quiosco fuera de servicio.</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Poner fuera de servicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Espere %n segundo e inténtelo de nuevo.</numerusform>
            <numerusform>Espere %n segundos e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Este PIN no es correcto.</translation>
    </message>
</context>
<context>
    <name>foyer::client::StepTrail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>foyer::client::Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Uno menos: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Uno más: %1</translation>
    </message>
</context>
<context>
    <name>foyer::client::TellScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Tell me there</source>
        <translation>Avisarme ahí</translation>
    </message>
    <message>
        <source>We write when seats come free</source>
        <translation>Le escribimos cuando queden butacas libres</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nombre@ejemplo.es</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>A message when seats come free</source>
        <translation>Un mensaje cuando queden butacas libres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>One mail says which seats we keep for you, until when, and how to take them. We forget the address once it was used, or you no longer wait.</source>
        <translation>Un solo correo dice qué butacas le guardamos, hasta cuándo y cómo tomarlas. Olvidamos la dirección en cuanto se ha usado o ya no espera.</translation>
    </message>
    <message>
        <source>One message says until when we keep seats for you. Please enter the number with its country code. We forget it once it was used, or you no longer wait.</source>
        <translation>Un solo mensaje dice hasta cuándo le guardamos butacas. Introduzca el número con el prefijo del país. Lo olvidamos en cuanto se ha usado o ya no espera.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TicketScreen</name>
    <message>
        <source>Thank you. Enjoy the show!</source>
        <translation>Gracias. ¡Disfrute de la función!</translation>
    </message>
    <message>
        <source>Your booking reference</source>
        <translation>Su número de reserva</translation>
    </message>
    <message>
        <source>You have paid. One moment, your tickets are being made.</source>
        <translation>El pago está hecho. Un momento, estamos preparando sus entradas.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, day and time, hall</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>Entrada para %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The door needs nothing but the codes, on paper or on a screen.</source>
        <translation>En el acceso solo se necesitan los códigos, en papel o en pantalla.</translation>
    </message>
    <message>
        <source>Code that opens your tickets on your phone</source>
        <translation>Código que abre sus entradas en su teléfono</translation>
    </message>
    <message>
        <source>Scan this with your phone to take your tickets along. It works for an hour.</source>
        <translation>Escanee este código con su teléfono para llevarse sus entradas. Es válido durante una hora.</translation>
    </message>
    <message>
        <source>Your tickets are on their way to %1.</source>
        <comment>mail address</comment>
        <translation>Sus entradas van de camino a %1.</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Your tickets are on their way to the address of your card.</source>
        <translation>Sus entradas van de camino a la dirección de su tarjeta de socio.</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleScreen</name>
    <message>
        <source>We cannot show the times right now. Please choose the day again.</source>
        <translation>No podemos mostrar las horas en este momento. Elija el día de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elija una hora</translation>
    </message>
    <message>
        <source>in this house</source>
        <translation>en esta sala</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>venue, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not shown %1. Please choose another day.</source>
        <translation>No hay funciones %1. Elija otro día, por favor.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
</context>
<context>
    <name>foyer::client::TitleSearch</name>
    <message>
        <source>Title, director or actor</source>
        <translation>Título, director o actor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
</context>
<context>
    <name>foyer::client::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>foyer::client::TouchScroll</name>
    <message>
        <source>Show what is above</source>
        <translation>Mostrar lo de arriba</translation>
    </message>
    <message>
        <source>Show what is below</source>
        <translation>Mostrar lo de abajo</translation>
    </message>
</context>
<context>
    <name>foyer::client::TypingScreen</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
</context>
<context>
    <name>foyer::client::WaitWishScreen</name>
    <message>
        <source>Wait for seats</source>
        <translation>Esperar butacas</translation>
    </message>
    <message>
        <source>Seats that come free are offered to you here, in the order in which people came.</source>
        <translation>Las butacas que quedan libres se le ofrecen aquí, por orden de llegada.</translation>
    </message>
    <message>
        <source>Where would you like to sit?</source>
        <translation>¿Dónde desea sentarse?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>Apart is fine</source>
        <translation>También separadas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Cualquier sitio</translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation>Unirse a la lista de espera</translation>
    </message>
</context>
<context>
    <name>foyer::client::Wording</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>format of a day of the week, short</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, long</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>price</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>for all ages</source>
        <translation>todos los públicos</translation>
    </message>
    <message>
        <source>from age %1</source>
        <translation>a partir de %1 años</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>aquí mismo</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Butaca %1</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Fila %1, butaca %2</translation>
    </message>
    <message numerus="yes">
        <source>seats %1</source>
        <translation>
            <numerusform>butaca %1</numerusform>
            <numerusform>butacas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>adventure</source>
        <translation>aventuras</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>ballet</source>
        <translation>ballet</translation>
    </message>
    <message>
        <source>comedy</source>
        <translation>comedia</translation>
    </message>
    <message>
        <source>concert</source>
        <translation>concierto</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>documental</translation>
    </message>
    <message>
        <source>drama</source>
        <translation>drama</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>fantasy</source>
        <translation>fantasía</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>horror</source>
        <translation>terror</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>misterio</translation>
    </message>
    <message>
        <source>opera</source>
        <translation>ópera</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>orquesta</translation>
    </message>
    <message>
        <source>pop</source>
        <translation>pop</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>romance</translation>
    </message>
    <message>
        <source>science fiction</source>
        <translation>ciencia ficción</translation>
    </message>
    <message>
        <source>thriller</source>
        <translation>suspense</translation>
    </message>
    <message>
        <source>tragedy</source>
        <translation>tragedia</translation>
    </message>
    <message>
        <source>war</source>
        <translation>bélica</translation>
    </message>
    <message>
        <source>western</source>
        <translation>wéstern</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>least age</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>minutes, least age</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>price that is taken off</comment>
        <translation>−%1</translation>
    </message>
</context>
<context>
    <name>foyer::client::Words</name>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. We have marked the nearest free ones for you.</source>
        <translation>
            <numerusform>Otra persona acaba de ocupar %n butaca. Hemos marcado la libre más cercana.</numerusform>
            <numerusform>Otra persona acaba de ocupar %n butacas. Hemos marcado las libres más cercanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have just been taken by somebody else. Please choose other seats.</source>
        <translation>
            <numerusform>Otra persona acaba de ocupar %n butaca. Elija otra, por favor.</numerusform>
            <numerusform>Otra persona acaba de ocupar %n butacas. Elija otras, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side any more. Please choose single seats on the plan.</source>
        <translation>Ya no quedan tantas butacas juntas. Elija butacas sueltas en el plano, por favor.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as can be bought at once. For a larger group please ask at the box office.</source>
        <translation>Ha elegido el máximo de butacas por compra. Para un grupo mayor, pregunte en la taquilla.</translation>
    </message>
    <message>
        <source>Seats are already being kept for you. Please buy these first or give them back.</source>
        <translation>Ya tiene butacas reservadas. Cómprelas o devuélvalas primero, por favor.</translation>
    </message>
    <message>
        <source>The time for your seats is over, and they are free for everybody again. Please choose once more.</source>
        <translation>El tiempo para sus butacas ha terminado y vuelven a estar libres para todos. Elija otra vez, por favor.</translation>
    </message>
    <message>
        <source>The time for your seats cannot be extended any more. Please pay before it is over.</source>
        <translation>El tiempo para sus butacas ya no puede ampliarse. Pague antes de que termine, por favor.</translation>
    </message>
    <message>
        <source>A payment for these seats is already running. Please wait for its outcome.</source>
        <translation>Ya hay un pago en curso para estas butacas. Espere el resultado, por favor.</translation>
    </message>
    <message>
        <source>These seats have been paid for already.</source>
        <translation>Estas butacas ya están pagadas.</translation>
    </message>
    <message>
        <source>Tickets for this show are not sold any more. Please choose another time.</source>
        <translation>Ya no se venden entradas para esta función. Elija otra hora, por favor.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. Please move your choice by one seat.</source>
        <translation>Quedaría una butaca suelta a su lado. Desplace su elección una butaca, por favor.</translation>
    </message>
    <message>
        <source>This show is sold out. Please choose another time.</source>
        <translation>Esta función está agotada. Elija otra hora, por favor.</translation>
    </message>
    <message>
        <source>You are not on the waitlist of this show any more. Please join it again.</source>
        <translation>Ya no está en la lista de espera de esta función. Apúntese de nuevo, por favor.</translation>
    </message>
    <message>
        <source>These seats are not kept for you any more. Please join the waitlist again.</source>
        <translation>Estas butacas ya no están reservadas para usted. Apúntese de nuevo en la lista de espera, por favor.</translation>
    </message>
    <message>
        <source>You are on the waitlist of this show already. We tell you as soon as seats come free.</source>
        <translation>Ya está en la lista de espera de esta función. Le avisaremos en cuanto queden butacas libres.</translation>
    </message>
    <message>
        <source>The waitlist of this show is full. Please choose another time.</source>
        <translation>La lista de espera de esta función está llena. Elija otra hora, por favor.</translation>
    </message>
    <message>
        <source>These seats cannot be chosen. Please choose other seats.</source>
        <translation>Estas butacas no se pueden elegir. Elija otras, por favor.</translation>
    </message>
    <message>
        <source>Your bank has declined the payment, and nothing has been charged. Please try again or use another card.</source>
        <translation>Su banco ha rechazado el pago y no se ha cobrado nada. Inténtelo de nuevo o use otra tarjeta, por favor.</translation>
    </message>
    <message>
        <source>Your seats were lost before the payment was finished. Your money goes back to you. Please choose other seats.</source>
        <translation>Sus butacas se perdieron antes de terminar el pago. Le devolvemos su dinero. Elija otras butacas, por favor.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing has been charged. Please look at the new price before you pay.</source>
        <translation>El precio ha cambiado. No se ha cobrado nada. Revise el nuevo precio antes de pagar, por favor.</translation>
    </message>
    <message>
        <source>This price is not offered any more. Nothing has been charged. Please choose another price.</source>
        <translation>Este precio ya no se ofrece. No se ha cobrado nada. Elija otro precio, por favor.</translation>
    </message>
    <message>
        <source>We do not know yet whether the payment went through and are asking your bank. Please do not pay again.</source>
        <translation>Aún no sabemos si el pago se ha realizado y estamos consultando a su banco. No pague otra vez, por favor.</translation>
    </message>
    <message>
        <source>This is not on offer any more. Please choose something else.</source>
        <translation>Esto ya no se ofrece. Elija otra cosa, por favor.</translation>
    </message>
    <message>
        <source>Very many people are buying tickets at the moment. Please try again in a few seconds.</source>
        <translation>Muchísimas personas están comprando entradas en este momento. Inténtelo de nuevo en unos segundos, por favor.</translation>
    </message>
    <message>
        <source>Very many people want seats for this show. Please wait until it is your turn.</source>
        <translation>Muchísimas personas quieren butacas para esta función. Espere su turno, por favor.</translation>
    </message>
    <message>
        <source>Seats were kept here several times and not bought. Please wait a moment before you choose again.</source>
        <translation>Aquí se han reservado butacas varias veces sin comprarlas. Espere un momento antes de elegir de nuevo, por favor.</translation>
    </message>
    <message>
        <source>This kiosk is being updated. Please go to the box office.</source>
        <translation>Este quiosco se está actualizando. Diríjase a la taquilla, por favor.</translation>
    </message>
    <message>
        <source>This kiosk may not sell tickets. Please go to the box office.</source>
        <translation>Este quiosco no puede vender entradas. Diríjase a la taquilla, por favor.</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office at the moment. Please try again in a few seconds.</source>
        <translation>No podemos conectar con la taquilla en este momento. Inténtelo de nuevo en unos segundos, por favor.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again or go to the box office.</source>
        <translation>Algo ha fallado por nuestra parte. Inténtelo de nuevo o diríjase a la taquilla, por favor.</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>This code is not valid for these seats. Nothing has been charged. Please check it and try again.</source>
        <translation>Este código no es válido para estas butacas. No se ha cobrado nada. Revíselo e inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>This code has been used as often as it may be. You can go on without it.</source>
        <translation>Este código ya se ha usado todas las veces permitidas. Puede continuar sin él.</translation>
    </message>
    <message>
        <source>We do not know this voucher. Please check its number and try again.</source>
        <translation>No conocemos este vale. Revise su número e inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>This voucher has expired. Please ask at the box office.</source>
        <translation>Este vale ha caducado. Pregunte en la taquilla, por favor.</translation>
    </message>
    <message>
        <source>Nothing is left on this voucher. Please pay in another way.</source>
        <translation>Este vale ya no tiene saldo. Pague de otra forma, por favor.</translation>
    </message>
    <message>
        <source>This voucher is for another currency. Please pay in another way.</source>
        <translation>Este vale es de otra moneda. Pague de otra forma, por favor.</translation>
    </message>
    <message>
        <source>Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it again: please check it before you pay.</source>
        <translation>Su precio estuvo reservado unos minutos y ya han pasado. No se ha cobrado nada. Lo hemos pedido de nuevo: compruébelo antes de pagar, por favor.</translation>
    </message>
    <message>
        <source>These tickets have been given back or exchanged already.</source>
        <translation>Estas entradas ya se han devuelto o cambiado.</translation>
    </message>
    <message>
        <source>A single seat would be left over beside you. We have marked the nearest seats that leave none.</source>
        <translation>Quedaría una butaca suelta a su lado. Hemos marcado las butacas más cercanas que no dejan ninguna.</translation>
    </message>
    <message>
        <source>A booking reference cannot look like this. Please check its eight signs.</source>
        <translation>Un número de reserva no puede ser así. Compruebe sus ocho signos.</translation>
    </message>
    <message>
        <source>We find no booking with this reference. Please check its eight signs.</source>
        <translation>No encontramos ninguna reserva con este número. Compruebe sus ocho signos.</translation>
    </message>
    <message>
        <source>The tickets of this booking were given back and are not valid any more.</source>
        <translation>Las entradas de esta reserva se devolvieron y ya no son válidas.</translation>
    </message>
    <message numerus="yes">
        <source>Too many references were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Demasiados números eran incorrectos. Inténtelo de nuevo en %n segundo o pregunte en la taquilla.</numerusform>
            <numerusform>Demasiados números eran incorrectos. Inténtelo de nuevo en %n segundos o pregunte en la taquilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot read this ticket. Please enter the booking reference instead.</source>
        <translation>No podemos leer esta entrada. Escriba en su lugar el número de reserva.</translation>
    </message>
    <message>
        <source>This member card does not count, or not any more. Please ask at the box office.</source>
        <translation>Esta tarjeta de socio no es válida o ya no lo es. Pregunte en la taquilla, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.</source>
        <translation>
            <numerusform>Demasiadas tarjetas de socio eran incorrectas. Inténtelo de nuevo en %n segundo o pregunte en la taquilla.</numerusform>
            <numerusform>Demasiadas tarjetas de socio eran incorrectas. Inténtelo de nuevo en %n segundos o pregunte en la taquilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your member card makes nothing cheaper for these seats. You can go on at the normal price.</source>
        <translation>Su tarjeta de socio no abarata estas localidades. Puede continuar al precio normal.</translation>
    </message>
    <message>
        <source>The offer of your member card has been used as often as it may be. You can go on at the normal price.</source>
        <translation>La oferta de su tarjeta de socio ya se ha usado todas las veces permitidas. Puede continuar al precio normal.</translation>
    </message>
    <message>
        <source>We cannot send your tickets to the address of your member card. Please enter one.</source>
        <translation>No podemos enviar sus entradas a la dirección de su tarjeta de socio. Escriba una, por favor.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list that are lists themselves</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>This is no phone number that we can send a message to. Please check it and try again.</source>
        <translation>No podemos enviar un mensaje a este número. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing can be sent to this address. Please check it and try again.</source>
        <translation>No se puede enviar nada a esta dirección. Compruébela e inténtelo de nuevo.</translation>
    </message>
</context>
</TS>
