// What stands on an invoice or a credit note: facts as values, words in the customer's language.
#pragma once

#include "shared/domain/vat.h"

#include <QColor>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace foyer
{

struct InvoiceFact {
    QString label;
    QString value;
};

struct InvoiceLine {
    QString text; // "Stalls, row F, seat 14 (Adult)"
    VatSplit amount; // negative on a credit note
};

// The heads of the columns and of the sum.
struct InvoiceWords {
    QString item = QStringLiteral("Item");
    QString net = QStringLiteral("Net");
    QString vat = QStringLiteral("VAT %1");
    QString gross = QStringLiteral("Price");
    QString total = QStringLiteral("Total");
};

struct InvoiceSheet {
    QString heading; // "Invoice"
    QString number; // "LUX-2026-000001"
    QStringList seller; // name and address, in lines
    QString sellerTaxId; // with its label; empty: left out
    QList<InvoiceFact> facts; // date, booking, performance ...
    QList<InvoiceLine> lines;
    QString currency;
    int vatBasisPoints = 0;
    QString smallPrint;
    QColor brand {0xA3, 0x1D, 0x35};
    QLocale locale;
    InvoiceWords words;
};

} // namespace foyer
