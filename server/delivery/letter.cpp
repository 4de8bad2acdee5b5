#include "server/delivery/letter.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style=\"margin:0 0 16px\">%1</p>\n"_s.arg(text.toHtmlEscaped());
}

QString linkParagraph(const QString &link)
{
    const QString address = link.toHtmlEscaped();
    return link.isEmpty() ? QString() : u"<p style=\"margin:0 0 16px\"><a href=\"%1\">%1</a></p>\n"_s.arg(address);
}

// Mail programs do not all know padding that follows the direction.
QString tableRow(const LetterRow &row, bool isFromRight)
{
    const QString padding = isFromRight ? u"4px 0 4px 16px"_s : u"4px 16px 4px 0"_s;
    return u"<tr><th scope=\"row\" style=\"text-align:%1;vertical-align:top;padding:%2;font-weight:normal;"
           "color:#5a5a66\">%3</th><td style=\"padding:4px 0\">%4</td></tr>\n"_s.arg(
               isFromRight ? u"right"_s : u"left"_s, padding, row.label.toHtmlEscaped(), row.value.toHtmlEscaped());
}
} // namespace

QString letterAsText(const Letter &letter)
{
    QStringList blocks {letter.greeting, letter.intro, letter.title};
    QString rows;
    for (const LetterRow &row : letter.rows)
        rows += row.label.isEmpty() ? u"  %1\n"_s.arg(row.value) : u"%1: %2\n"_s.arg(row.label, row.value);
    blocks << rows.trimmed() << letter.note << letter.link << letter.closing << letter.signature;
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s) + u'\n';
}

QString letterAsHtml(const Letter &letter, const Wording &wording)
{
    const bool isFromRight = wording.isFromRight();
    QString rows;
    for (const LetterRow &row : letter.rows)
        rows += tableRow(row, isFromRight);
    const QString head =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\"><title>%3</title></head>\n"
        "<body style=\"font-family:sans-serif;font-size:16px;line-height:1.4;color:#17171c;margin:24px\">\n"_s;
    return head.arg(wording.tag(), isFromRight ? u"rtl"_s : u"ltr"_s, letter.title.toHtmlEscaped())
        + paragraph(letter.greeting) + paragraph(letter.intro)
        + u"<h1 style=\"font-size:24px;margin:0 0 8px;color:#a31d35\">%1</h1>\n"_s.arg(letter.title.toHtmlEscaped())
        + u"<table style=\"border-collapse:collapse;margin:0 0 16px\">\n%1</table>\n"_s.arg(rows)
        + paragraph(letter.note) + linkParagraph(letter.link) + paragraph(letter.closing) + paragraph(letter.signature)
        + u"</body>\n</html>\n"_s;
}

} // namespace foyer::server
