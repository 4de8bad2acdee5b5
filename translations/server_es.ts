<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AgeRating</name>
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
</context>
<context>
    <name>BookingMail</name>
    <message>
        <source>Good day,</source>
        <translation>Buenos días:</translation>
    </message>
    <message>
        <source>Your tickets: %1, %2</source>
        <comment>title, when</comment>
        <translation>Sus entradas: %1, %2</translation>
    </message>
    <message>
        <source>Thank you for your booking. Your tickets and the invoice are attached.</source>
        <translation>Gracias por su reserva. Adjuntamos sus entradas y la factura.</translation>
    </message>
    <message>
        <source>Your seats have changed: %1, %2</source>
        <comment>title, when</comment>
        <translation>Sus butacas han cambiado: %1, %2</translation>
    </message>
    <message>
        <source>We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier ones are not valid any more.</source>
        <translation>Hemos trasladado su reserva a otras butacas, al mismo precio. Utilice las entradas adjuntas, por favor: las anteriores ya no son válidas.</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <comment>title, when</comment>
        <translation>Cancelación: %1, %2</translation>
    </message>
    <message>
        <source>Tickets of this booking were given back, and %1 goes back to where it came from. The credit note is attached.</source>
        <translation>Se han devuelto entradas de esta reserva, y %1 vuelven al medio de pago original. Adjuntamos la factura rectificativa.</translation>
    </message>
    <message>
        <source>These tickets are still valid; please use the attached ones.</source>
        <translation>Estas entradas siguen siendo válidas; utilice las adjuntas, por favor.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>seat, price type, price</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Please show the code of each ticket at the door, on paper or on a screen.</source>
        <translation>Muestre el código de cada entrada en el acceso, en papel o en pantalla.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>Le esperamos.</translation>
    </message>
    <message>
        <source>Tickets %1.pdf</source>
        <translation>Entradas %1.pdf</translation>
    </message>
    <message>
        <source>Invoice %1.pdf</source>
        <translation>Factura %1.pdf</translation>
    </message>
    <message>
        <source>Credit note %1.pdf</source>
        <translation>Factura rectificativa %1.pdf</translation>
    </message>
    <message>
        <source>Calendar %1.ics</source>
        <translation>Calendario %1.ics</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>IVA %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Factura rectificativa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>For invoice</source>
        <translation>De la factura</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seat, price type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>All prices include value added tax and all fees.</source>
        <translation>Todos los precios incluyen el IVA y todos los gastos.</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <translation>NIF-IVA: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Seats came free for you: %1</source>
        <translation>Han quedado libres butacas para usted: %1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Buenos días:</translation>
    </message>
    <message>
        <source>seats that you are waiting for came free. They are kept for you until %1.</source>
        <translation>Han quedado libres butacas que usted esperaba. Se le guardan hasta las %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Butacas</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Guardadas hasta las</translation>
    </message>
    <message>
        <source>Code of your place</source>
        <translation>Código de su puesto</translation>
    </message>
    <message>
        <source>Take and pay for them at any kiosk of the house: let it read the code on the page below, or enter the code of your place.</source>
        <translation>Tómelas y páguelas en cualquier quiosco de la casa: deje que lea el código de la página de abajo, o introduzca el código de su puesto.</translation>
    </message>
    <message>
        <source>If you do not want them, please leave the waitlist on that page: then they go to the next in line at once.</source>
        <translation>Si no las quiere, abandone la lista de espera en esa página: así pasan enseguida a los siguientes.</translation>
    </message>
    <message>
        <source>seats are kept for you until %1. Take them at any kiosk:</source>
        <comment>short message after the title; letters without accents cost less</comment>
        <translation>le guardamos butacas hasta las %1. Recójalas en un quiosco:</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>Sus entradas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>QR code of ticket %1 of %2</source>
        <translation>Código QR de la entrada %1 de %2</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Show each code at the door. It admits one person once. Take a screenshot to have it without a network.</source>
        <translation>Muestre cada código en el acceso. Es válido para una persona y una sola vez. Con una captura de pantalla lo tendrá también sin conexión.</translation>
    </message>
    <message>
        <source>This page can be opened until %1.</source>
        <translation>Esta página puede abrirse hasta las %1.</translation>
    </message>
    <message>
        <source>This booking is cancelled. It has no tickets that are valid.</source>
        <translation>Esta reserva está cancelada. No tiene entradas válidas.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Please check the link, or scan the code at the kiosk once more.</source>
        <translation>Compruebe el enlace o escanee de nuevo el código en el quiosco, por favor.</translation>
    </message>
    <message>
        <source>This link is no longer valid</source>
        <translation>Este enlace ya no es válido</translation>
    </message>
    <message>
        <source>For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference.</source>
        <translation>Por su seguridad, solo funcionó durante poco tiempo. El quiosco y la taquilla encuentran sus entradas con el número de reserva.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Inténtelo de nuevo dentro de un minuto, por favor.</translation>
    </message>
</context>
<context>
    <name>PriceType</name>
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
</context>
<context>
    <name>SeatNote</name>
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
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>row %1, seat %2</source>
        <translation>fila %1, butaca %2</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>butaca %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, then row and seat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, entrance %2</source>
        <translation>%1, acceso %2</translation>
    </message>
</context>
<context>
    <name>ShowTime</name>
    <message>
        <source>%1, %2</source>
        <comment>date, clock time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Please show the code at the door, on paper or on a screen. It admits one person once.</source>
        <translation>Muestre el código en el acceso, en papel o en pantalla. Es válido para una persona y una sola vez.</translation>
    </message>
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
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>Your place on the waitlist</source>
        <translation>Su puesto en la lista de espera</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Usted es el siguiente turno</translation>
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
        <source>Seats came free for you</source>
        <translation>Han quedado libres butacas para usted</translation>
    </message>
    <message>
        <source>Time to take them</source>
        <translation>Tiempo para tomarlas</translation>
    </message>
    <message>
        <source>They are kept for you until the time is over. Let a kiosk read the code below to take them.</source>
        <translation>Se le guardan hasta que acabe el tiempo. Para tomarlas, deje que un quiosco lea el código de abajo.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Cualquier sitio</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Usted espera</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Row %1, seat %2</source>
        <translation>Fila %1, butaca %2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Butaca %1</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>Butaca %1 de %2</translation>
    </message>
    <message>
        <source>QR code of your place on the waitlist</source>
        <translation>Código QR de su puesto en la lista de espera</translation>
    </message>
    <message>
        <source>Your place at every kiosk: let it read this code, or enter it.</source>
        <translation>Su puesto en cualquier quiosco: deje que lea este código o introdúzcalo.</translation>
    </message>
    <message>
        <source>Leave the waitlist</source>
        <translation>Salir de la lista de espera</translation>
    </message>
    <message>
        <source>Your place, and seats that are kept for you, go to the next in line.</source>
        <translation>Su puesto y las butacas que se le guardan pasan a los siguientes.</translation>
    </message>
    <message>
        <source>You have left the waitlist</source>
        <translation>Ha salido de la lista de espera</translation>
    </message>
    <message>
        <source>Nothing is kept for you any more. Thank you for letting the others know.</source>
        <translation>Ya no se le guarda nada. Gracias por dejar sitio a los demás.</translation>
    </message>
    <message>
        <source>You have taken the seats</source>
        <translation>Ha tomado las butacas</translation>
    </message>
    <message>
        <source>They are yours once they are paid for at the kiosk.</source>
        <translation>Son suyas en cuanto las pague en el quiosco.</translation>
    </message>
    <message>
        <source>The time for your seats is over</source>
        <translation>Se acabó el tiempo para sus butacas</translation>
    </message>
    <message>
        <source>They went to the next in line. If you still want seats, a kiosk puts you on the list again.</source>
        <translation>Han pasado a los siguientes. Si todavía quiere butacas, un quiosco le pone de nuevo en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n before you</source>
        <translation>
            <numerusform>%n persona delante de usted</numerusform>
            <numerusform>%n personas delante de usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), side by side</source>
        <translation>
            <numerusform>%n butaca</numerusform>
            <numerusform>%n butacas juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n butaca</numerusform>
            <numerusform>%n butacas</numerusform>
        </translation>
    </message>
</context>
</TS>
