// What a mail says, once: the text and the HTML of it are two ways to write the same letter.
#pragma once

#include "server/words/wording.h"

#include <QList>
#include <QString>

namespace foyer::server
{

struct LetterRow {
    QString label; // empty: the row goes on with what the one before began
    QString value;
};

struct Letter {
    QString greeting;
    QString intro;
    QString title; // of the show, large
    QList<LetterRow> rows;
    QString note;
    QString link; // to a page that shows more
    QString closing;
    QString signature;
};

QString letterAsText(const Letter &letter);
// A whole page without anything to be fetched. What people wrote is escaped.
QString letterAsHtml(const Letter &letter, const Wording &wording);

} // namespace foyer::server
