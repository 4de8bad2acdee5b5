// Passes what one client sends on to all others, with the package ws. Prints its port.
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
server.on('connection', socket => {
    socket.on('message', data => {
        const text = data.toString();
        for (const other of server.clients)
            if (other !== socket)
                other.send(text);
    });
});
server.on('listening', () => console.log(server.address().port));
