#include "ui/theme/colourtables.h"

#include "ui/theme/kebabcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

ColourTables::Table readTable(const QJsonObject &json)
{
    const QMetaEnum names = QMetaEnum::fromType<Color>();
    ColourTables::Table table;
    for (int i = 0; i < names.keyCount(); ++i) {
        const QJsonArray pair = json.value(kebabCase(QLatin1StringView(names.key(i)))).toArray();
        if (pair.size() == 2)
            table.insert(names.value(i), {QColor(pair[0].toString()), QColor(pair[1].toString())});
    }
    return table;
}

} // namespace

std::shared_ptr<const ColourTables> ColourTables::load()
{
    QFile file(u":/theme/colours.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the colours are missing in this program");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    auto tables = std::make_shared<ColourTables>();
    tables->colours = readTable(json.value("colours"_L1).toObject());
    const QJsonObject contexts = json.value("contexts"_L1).toObject();
    for (auto it = contexts.begin(); it != contexts.end(); ++it)
        tables->contexts.insert(it.key(), readTable(it.value().toObject()));
    return tables;
}

QString ColourTables::nameOf(Color color)
{
    return kebabCase(QLatin1StringView(QMetaEnum::fromType<Color>().valueToKey(int(color))));
}

} // namespace ui
