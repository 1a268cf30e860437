#include "ui/pages/identitytabs/configurationsettab.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/sentence.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/link.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/identityparts/identityhelp.h"

#include <QHBoxLayout>

namespace ui {

namespace {

/// The name of a set that is not there any more: no link, and what is the matter.
QWidget *missingSet(const QString &name)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Text(name));
    auto *missing = new StatusIndicator(StatusKind::Error, ConfigurationSetTab::tr("Not found"));
    missing->setObjectName(QStringLiteral("setStatus"));
    row->addWidget(missing);
    row->addStretch();
    return line;
}

} // namespace

ConfigurationSetTab::ConfigurationSetTab(Session &session) : IdentityTab(session), m_pairs(new KeyValuePairs(1))
{
    auto *container = new Container(tr("Default configuration set"));
    container->setObjectName(QStringLiteral("configurationSet"));
    container->header()->showInfo();
    container->header()->setDescription(tr("Used for mail that names no configuration set of its own."));
    container->add(m_pairs);
    add(container);
    addEdit(container, QStringLiteral("configuration-set"));
    connect(container->header(), &Header::infoRequested, this,
            [this] { IdentityTab::session().help(configurationSetHelp()); });
}

void ConfigurationSetTab::take(const IdentityReading &reading)
{
    const QString name = reading.configurationSet();
    m_pairs->clear();
    const QString label = tr("Default configuration set");
    if (reading.isSetMissing)
        m_pairs->add(label, missingSet(name));
    else if (name.isEmpty())
        m_pairs->add(label, tr("No default configuration set"));
    else
        m_pairs->add(label, linkTo(name));
}

QWidget *ConfigurationSetTab::linkTo(const QString &set)
{
    auto *link = new Link(set);
    link->setObjectName(QStringLiteral("setLink"));
    connect(link, &QAbstractButton::clicked, this, [this, set] { session().go(configurationSetPlace(set)); });
    return (new Sentence)->add(link);
}

} // namespace ui
