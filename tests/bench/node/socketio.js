// Passes what one client publishes on to all others, with Socket.IO. Prints its port.
const { createServer } = require('http');
const { Server } = require('socket.io');

const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, pingInterval: 600000 });
io.on('connection', socket => {
    socket.on('publish', delta => socket.broadcast.emit('delta', delta));
});
http.listen(0, '127.0.0.1', () => console.log(http.address().port));
