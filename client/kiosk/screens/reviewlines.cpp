#include "client/kiosk/screens/reviewlines.h"

#include "client/kiosk/screens/wording.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int starsMax = 5;

bool isOwnLanguage(const protocol::Review &review)
{
    return QLocale(review.language).language() == QLocale().language();
}

} // namespace

ReviewLines::ReviewLines(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, themes.theme().space(Space::Small), 0, 0);
    column->setSpacing(themes.theme().space(Space::Hair));
}

QString ReviewLines::drawn(int stars) { return QString(stars, u'★') + QString(starsMax - stars, u'☆'); }

void ReviewLines::setReviews(QList<protocol::Review> reviews)
{
    for (TextLabel *line : findChildren<TextLabel *>(Qt::FindDirectChildrenOnly)) {
        layout()->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    std::stable_partition(reviews.begin(), reviews.end(), isOwnLanguage);
    for (const protocol::Review &review : std::as_const(reviews))
        add(review);
    setVisible(!reviews.isEmpty());
}

void ReviewLines::add(const protocol::Review &review)
{
    const auto line = [this](TextRole role, Tone tone, const QString &words) {
        auto *label = new TextLabel(m_themes, role, this, tone);
        label->setText(words);
        layout()->addWidget(label);
        label->show();
        return label;
    };
    line(TextRole::Label, Tone::Normal, tr("“%1”", "what a critic says").arg(review.sentence));
    const QString source = isOwnLanguage(review)
        ? review.source
        : tr("%1 (in %2)", "critic, language").arg(review.source, Wording::language(review.language));
    if (!review.stars) {
        line(TextRole::Caption, Tone::Muted, source);
        return;
    }
    TextLabel *const rated = line(TextRole::Caption, Tone::Muted, u"%1  %2"_s.arg(drawn(*review.stars), source));
    rated->setAccessibleName(tr("%1, %2", "stars, critic").arg(tr("%n of 5 stars", "", *review.stars), source));
}

} // namespace foyer::client
