// Counts people: a word, a button for one fewer, the number, a button for one more.
#pragma once

#include "client/widgets/themesource.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace foyer::client
{

class IconButton;

class Stepper : public QWidget
{
    Q_OBJECT
public:
    // label: "Adults"; detail: the price, or nothing.
    Stepper(ThemeSource &themes, const QString &label, const QString &detail = {}, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setRange(int least, int most);
    int value() const { return m_value; }
    void setValue(int value); // clamped to the range

signals:
    void valueChanged(int value);

protected:
    void showEvent(QShowEvent *event) override; // a style sheet resets fonts when the widget gets its parent

private:
    void restyle();
    void refresh();

    ThemeSource &m_themes;
    QLabel *m_label;
    QLabel *m_detail;
    QLabel *m_number;
    IconButton *m_fewer;
    IconButton *m_more;
    QHBoxLayout *m_counting = nullptr;
    int m_value = 0;
    int m_least = 0;
    int m_most = 10;
};

} // namespace foyer::client
