// What a receipt printer makes of the bytes that it gets: pictures, cuts, answers. It runs out of paper, opens its
// cover and is switched off as the test wishes. Knows nothing of how the bytes come.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace foyer::test
{

class FakePrinter
{
public:
    // Takes bytes and gives what the printer answers to them.
    QByteArray take(const QByteArray &bytes)
    {
        QByteArray answers;
        for (const char byte : bytes) {
            m_buffer += byte;
            m_recent = (m_recent + byte).right(10);
            answers += obeyAtOnce();
        }
        return answers + work();
    }
    // Goes on with what it has, after paper was put in or the cover was shut.
    QByteArray work()
    {
        QByteArray answers;
        while (isWorking() && step(answers))
            ;
        return answers;
    }

    int linesLeft = 1'000'000; // of paper
    bool isNearEnd = false;
    bool isOpen = false;
    bool isBroken = false;
    int openAfterLines = -1; // somebody opens it then; -1: nobody
    QList<QImage> tickets; // each up to its cut
    int linesPrinted = 0;
    int forgotten = 0; // times it was told to forget

private:
    bool isWorking() const { return !isOpen && !isBroken && linesLeft > 0; }
    quint8 status(char what) const
    {
        quint8 bits = 0x12;
        if (what == 1 && !isWorking())
            bits |= 0x08;
        if (what == 2)
            bits |= quint8((isOpen ? 0x04 : 0) | (linesLeft <= 0 ? 0x20 : 0) | (isBroken ? 0x40 : 0));
        if (what == 4)
            bits |= quint8((isNearEnd ? 0x0C : 0) | (linesLeft <= 0 ? 0x60 : 0));
        return bits;
    }
    // Real printers look for these in everything that comes, pictures too.
    QByteArray obeyAtOnce()
    {
        if (m_recent.size() >= 3 && m_recent.last(3).first(2) == QByteArray("\x10\x04", 2))
            return QByteArray(1, char(status(m_recent.back())));
        if (m_recent == QByteArray("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10)) {
            m_buffer.clear();
            m_lines.clear();
            ++forgotten;
        }
        return {};
    }
    bool drop(qsizetype bytes)
    {
        m_buffer.remove(0, bytes);
        return true;
    }
    bool has(const char *command, qsizetype size) const
    {
        return m_buffer.startsWith(command) && m_buffer.size() >= size;
    }
    // One command; false when there is none that is whole.
    bool step(QByteArray &answers)
    {
        if (has("\x10\x04", 3))
            return drop(3);
        if (has("\x1b@", 2))
            return drop(2);
        if (has("\x1dr\x01", 3)) {
            answers += '\0';
            return drop(3);
        }
        if (has("\x1dVB", 4)) {
            tickets.append(picture());
            return drop(4);
        }
        return has("\x1dv0", 8) && burn();
    }
    bool burn()
    {
        const auto number = [this](int at) { return quint8(m_buffer[at]) + 256 * quint8(m_buffer[at + 1]); };
        const int width = number(4);
        const int lines = number(6);
        if (m_buffer.size() < 8 + width * lines)
            return false;
        for (int y = 0; y < lines; ++y) {
            if (linesLeft > 0)
                m_lines.append(m_buffer.mid(8 + y * width, width));
            --linesLeft;
            isOpen = isOpen || ++linesPrinted == openAfterLines;
        }
        return drop(8 + width * lines);
    }
    QImage picture()
    {
        QImage image(int(m_lines.value(0).size()) * 8, int(m_lines.size()), QImage::Format_Grayscale8);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.scanLine(y)[x] = (m_lines[y][x / 8] & (0x80 >> x % 8)) != 0 ? 0 : 255;
        m_lines.clear();
        return image;
    }

    QByteArray m_buffer;
    QByteArray m_recent; // the last bytes
    QList<QByteArray> m_lines; // since the last cut
};

} // namespace foyer::test
