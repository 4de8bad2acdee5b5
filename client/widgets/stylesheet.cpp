#include "client/widgets/stylesheet.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

QString labelRule(const Theme &theme, TextRole role, const QString &name)
{
    const QFont font = theme.font(role);
    return u"QLabel[textRole=\"%1\"] { font-family: \"%2\"; font-size: %3px; font-weight: %4; }\n"_s.arg(
        name, font.families().constFirst(), QString::number(font.pixelSize()), QString::number(font.weight()));
}

// %1 background %2 surface %3 raised %4 line %5 text %6 muted %7 accent %8 on accent %9 other target
QString rules()
{
    return uR"(
QMainWindow, QWidget#page { background: %1; }
QLabel { color: %5; background: transparent; }
QLabel[textRole="muted"] { color: %6; }
QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {
  background: %2; border: @opx solid %4; border-radius: @rpx; min-height: %9px; padding: 0 @mpx;
  selection-background-color: %7; selection-color: %8; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: @fpx solid @focus; }
QListView, QTreeView, QTableView {
  background: %2; color: %5; border: @opx solid %4; alternate-background-color: %3;
  selection-background-color: %7; selection-color: %8; }
QHeaderView::section { background: %3; color: %6; border: none; padding: @spx; }
QScrollBar:vertical { background: transparent; width: @wpx; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @wpx; margin: 0; }
QScrollBar::handle { background: %4; border-radius: @hpx; min-height: %9px; min-width: %9px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget#content { background: transparent; border: none; }
QToolTip { background: %3; color: %5; border: @opx solid %4; }
)"_s;
}

} // namespace

QPalette paletteOf(const Theme &theme)
{
    const ThemeColours &c = theme.colours();
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.textMuted);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    const ThemeColours &c = theme.colours();
    QString sheet = rules().arg(c.background.name(), c.surface.name(), c.raised.name(), c.line.name(), c.text.name(),
                                c.textMuted.name(), c.accent.name(), c.onAccent.name(),
                                QString::number(theme.target(Target::Other)));
    sheet.replace(u"@focus"_s, c.focus.name());
    sheet.replace(u"@fpx"_s, QString::number(2 * theme.outline()) + u"px"_s);
    sheet.replace(u"@o"_s, QString::number(theme.outline()));
    sheet.replace(u"@r"_s, QString::number(theme.radius()));
    sheet.replace(u"@s"_s, QString::number(theme.space(Space::Small)));
    sheet.replace(u"@m"_s, QString::number(theme.space(Space::Medium)));
    sheet.replace(u"@w"_s, QString::number(theme.px(3)));
    sheet.replace(u"@h"_s, QString::number(theme.px(1.4)));
    sheet += labelRule(theme, TextRole::Display, u"display"_s) + labelRule(theme, TextRole::Title, u"title"_s)
        + labelRule(theme, TextRole::Heading, u"heading"_s) + labelRule(theme, TextRole::Body, u"body"_s)
        + labelRule(theme, TextRole::Label, u"label"_s) + labelRule(theme, TextRole::Caption, u"caption"_s);
    return sheet;
}

void dressField(QLineEdit &field, const Theme &theme)
{
    field.setStyleSheet(styleSheetOf(theme));
    field.setPalette(paletteOf(theme)); // a colour in the sheet would make the example in the field half as strong
    field.setFont(theme.font(theme.isTextLarge() ? TextRole::Label : TextRole::Body)); // a mail address is long
    field.ensurePolished(); // or the sheet's least height takes the place of this
    field.setFixedHeight(
        std::max(theme.target(Target::Primary), field.fontMetrics().height() + theme.space(Space::Small)));
}

} // namespace foyer::client
