// A card to choose a title by: its poster, its name and a line under it. All of it is one button.
#pragma once

#include "client/widgets/poster.h"

#include <QAbstractButton>

namespace foyer::client
{

class Card : public QAbstractButton
{
    Q_OBJECT
public:
    Card(ThemeSource &themes, const QString &title, const QString &subline, QWidget *parent = nullptr);
    void setPoster(const Poster &poster);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int roomIn(int width) const;
    int titleHeight(int room) const;
    int textHeight(int width) const;

    ThemeSource &m_themes;
    QString m_subline;
    Poster m_poster;
};

} // namespace foyer::client
