#include "ui/pages/sendingparts/setselect.h"

#include "core/client/configurationsetnames.h"
#include "core/wire/whendone.h"
#include "ui/pages/frame/changefollowing.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

SetSelect::SetSelect(Session &session) : m_session(session)
{
    setOptions({{.value = QString(), .text = tr("None")}});
    followChanges(
        session, this, [](const QString &resource) { return resource.startsWith("configuration-set/"_L1); },
        [this] { load(); });
    load();
}

void SetSelect::preselect(const QString &set)
{
    if (set.isEmpty())
        return setValue({});
    QList<Option> present = options();
    if (std::ranges::find(present, set, &Option::value) == present.end())
        present.append({.value = set, .text = set});
    setOptions(present);
    setValue(set);
}

/// Whoever cannot read the list can still send without a set, or learns from the service what is wrong.
void SetSelect::load()
{
    wire::whenDone(client::allConfigurationSets(m_session.service()), this, [this, run = ++m_run](const auto &names) {
        if (!names || run != m_run)
            return;
        QList<Option> options{{.value = QString(), .text = tr("None")}};
        const QString present = value();
        if (!present.isEmpty() && !names->contains(present))
            options.append({.value = present, .text = present, .detail = tr("Does not exist")});
        for (const QString &name : *names)
            options.append({.value = name, .text = name});
        setOptions(options);
    });
}

} // namespace ui
