// foyer-demo-plans [FOLDER]: writes the demo chain's seating plans into FOLDER (the default: the sources').
#include "resources/demo/generator/demoplans.h"
#include "shared/domain/planformat.h"

#include <QDir>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"" FOYER_DEMO_PLANS_DIR ""_s);
    QTextStream out(stdout);
    for (const foyer::demo::DemoPlan &demo : foyer::demo::allDemoPlans()) {
        QSaveFile file(folder.filePath(demo.key + u".json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(foyer::planToJson(demo.plan)) < 0 || !file.commit()) {
            out << file.fileName() << ": " << file.errorString() << '\n';
            return 1;
        }
        out << file.fileName() << ": " << demo.plan.seats.size() << " seats\n";
    }
    return 0;
}
