// Takes pictures of the window in each state of which a reference picture exists, and measures how far they are apart.

#include "tests/pictures/comparison.h"
#include "tests/pictures/scenes/areas.h"
#include "tests/pictures/scenes/stage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

struct Wishes
{
    QDir out;
    QString reference; ///< empty: no comparison
    QStringList only; ///< beginnings of names, with a $ at the end whole names; empty: all
    bool isBrief = false;
};

Wishes wishesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes pictures of the window in all its states."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"DIR"_s,
                                 QCoreApplication::applicationDirPath() + u"/../pictures"_s);
    const QCommandLineOption reference(u"reference"_s, u"Compare with the pictures in DIR/png."_s, u"DIR"_s);
    const QCommandLineOption only(u"only"_s, u"Only pictures whose name begins so; more names may follow."_s,
                                  u"NAME"_s);
    const QCommandLineOption brief(u"brief"_s, u"Print only the elements that deviate."_s);
    parser.addOptions({out, reference, only, brief});
    parser.addPositionalArgument(u"names"_s, u"More of what --only takes."_s, u"[NAME...]"_s);
    parser.process(application);
    return {QDir(parser.value(out)), parser.value(reference), parser.values(only) + parser.positionalArguments(),
            parser.isSet(brief)};
}

bool isWanted(const QString &name, const QStringList &only)
{
    return only.isEmpty() || std::any_of(only.begin(), only.end(), [&name](const QString &wanted) {
               return wanted.endsWith(u'$') ? name == wanted.chopped(1) : name.startsWith(wanted);
           });
}

// A picture of one colour shows nothing.
bool isEmpty(const QImage &image)
{
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

// What is wrong with this scene, else nothing. `taken` holds the pictures so far: no two states look the same.
QString take(const pictures::Scene &scene, const Wishes &wishes, pictures::Comparison *comparison,
             QHash<QByteArray, QString> &taken)
{
    const std::unique_ptr<pictures::Stage> stage = pictures::Stage::of(scene);
    if (const QString problem = stage->play(scene.steps); !problem.isEmpty()) {
        stage->picture().save(wishes.out.filePath(scene.name + u"-stuck.png"_s));
        return problem;
    }
    const QImage picture = stage->picture();
    if (picture.isNull())
        return u"the window does not come to rest"_s;
    if (isEmpty(picture))
        return u"the picture is empty"_s;
    const QByteArray pixels(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
    const QByteArray mark = QCryptographicHash::hash(pixels, QCryptographicHash::Sha1);
    if (taken.contains(mark) && taken.value(mark) != scene.maySeem)
        return u"looks the same as "_s + taken.value(mark);
    taken.insert(mark, scene.name);
    if (!picture.save(wishes.out.filePath(scene.name + u".png"_s)))
        return u"cannot be written to "_s + wishes.out.path();
    if (comparison)
        comparison->add(scene.name, picture, stage->painted());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) // larger only to look whether all stays crisp
        qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    QApplication application(argc, argv);
    QTranslator plurals;
    if (plurals.load(u":/translations/ses-console_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    QApplication::setCursorFlashTime(0);
    const Wishes wishes = wishesOf(application);
    wishes.out.mkpath(u"."_s);
    std::optional<pictures::Comparison> comparison;
    if (!wishes.reference.isEmpty())
        comparison.emplace(QDir(wishes.reference), wishes.out, wishes.isBrief);
    QHash<QByteArray, QString> taken;
    QTextStream errors(stderr);
    int failures = 0;
    for (const pictures::Scene &scene : pictures::allScenes()) {
        if (!isWanted(scene.name, wishes.only))
            continue;
        const QString problem = take(scene, wishes, comparison ? &*comparison : nullptr, taken);
        if (problem.isEmpty())
            continue;
        ++failures;
        errors << scene.name << ": " << problem << Qt::endl;
    }
    if (comparison)
        comparison->printTable();
    QTextStream(stdout) << taken.size() << " pictures in " << wishes.out.absolutePath() << ", " << failures
                        << " scenes failed\n";
    return failures == 0 ? 0 : 1;
}
