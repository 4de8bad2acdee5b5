// The languages side by side, each by its own name; the one that is spoken is marked.
#pragma once

#include <QWidget>

namespace foyer::client
{

class FlowGrid;
class Languages;
class ThemeSource;
class TileButton;

class LanguageChooser : public QWidget
{
    Q_OBJECT
public:
    LanguageChooser(ThemeSource &themes, Languages &languages, QWidget *parent = nullptr);

signals:
    void chosen(); // also when it is the one that is spoken already

private:
    void fill(ThemeSource &themes, FlowGrid &grid);
    void refresh();

    struct Choice {
        QString code;
        TileButton *tile;
    };
    Languages &m_languages;
    QList<Choice> m_choices;
};

} // namespace foyer::client
