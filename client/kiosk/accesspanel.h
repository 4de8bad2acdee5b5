// What makes the kiosk easier to use, as tiles to switch on and off: what is chosen shows at once.
#pragma once

#include "client/logic/kiosk/accesssettings.h"
#include "client/widgets/textlabel.h"

#include <functional>

class QVBoxLayout;

namespace foyer::client
{

class FlowGrid;
class TileButton;

class AccessPanel : public QWidget
{
    Q_OBJECT
public:
    // The settings outlive it.
    AccessPanel(ThemeSource &themes, AccessSettings &settings, QWidget *parent);
    void retranslate();

private:
    using Words = std::function<QString()>;
    FlowGrid *addGroup(const char *name, const Words &words);
    void addChoice(FlowGrid *group, const Words &words, const std::function<bool()> &isOn,
                   const std::function<void()> &choose);
    void addTextSizes();
    void addColours();
    void addSwitches();
    void refresh();
    void restyle();

    struct Choice {
        TileButton *tile;
        Words words;
        std::function<bool()> isOn;
    };
    struct Group {
        TextLabel *heading;
        FlowGrid *tiles;
        Words words;
    };
    ThemeSource &m_themes;
    AccessSettings &m_settings;
    QVBoxLayout *m_column;
    QList<Group> m_groups;
    QList<Choice> m_choices;
};

} // namespace foyer::client
