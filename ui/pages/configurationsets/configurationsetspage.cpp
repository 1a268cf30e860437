#include "ui/pages/configurationsets/configurationsetspage.h"

#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/pages/configurationsetparts/configurationsetdeletion.h"
#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/tables/followloading.h"
#include "ui/pages/tables/listtable.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// As measured in the picture `sets-list`.
QList<TableColumn> columns(const models::Table &model)
{
    return titled(
        {{.width = 380, .minimumWidth = 200}, {.width = 240, .minimumWidth = 140}, {.width = 373, .minimumWidth = 160}},
        model);
}

} // namespace

ConfigurationSetsPage::ConfigurationSetsPage(Session &session, const Place &place)
    : Page(session, place)
    , m_model(session.connection(), session.region().code)
    , m_table(new ListTable(session.settings(), {.name = u"configurationSets"_s},
                            {.title = tr("Configuration sets"),
                             .searchHint = tr("Search configuration sets"),
                             .loading = tr("Loading configuration sets"),
                             .failed = tr("Configuration sets could not be loaded"),
                             .empty = tr("No configuration sets"),
                             .emptyHint = tr("This Region has no configuration sets yet."),
                             .action = tr("Create set"),
                             .noMatch = tr("No configuration set contains the text.")},
                            m_model, columns(m_model)))
    , m_deletion(new ManyDeletion(session, configurationSetDeletion(session), this))
{
    setObjectName(u"configurationSetsPage"_s);
    build();
    connectTable();
    m_model.reload();
}

QString ConfigurationSetsPage::title() const
{
    return tr("Configuration sets");
}

QList<Breadcrumbs::Crumb> ConfigurationSetsPage::crumbs() const
{
    return {serviceCrumb(), configurationSetsCrumb()};
}

HelpContent ConfigurationSetsPage::help() const
{
    return configurationSetsHelp();
}

void ConfigurationSetsPage::refresh()
{
    m_model.reloadAll();
}

void ConfigurationSetsPage::focusSearch()
{
    m_table->focusFilter();
}

void ConfigurationSetsPage::setCovered(int pixels)
{
    m_table->setCovered(pixels);
}

void ConfigurationSetsPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("A configuration set is a group of rules that applies to the mail sent with it."));
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
}

void ConfigurationSetsPage::connectTable()
{
    m_table->header()->showInfo();
    m_table->addRefresh();
    m_table->setTakesFocus();
    m_delete = m_table->addButton(u"deleteSets"_s, new Button(Button::Variant::Normal, tr("Delete")));
    Button *create = m_table->addButton(u"createSet"_s, new Button(Button::Variant::Primary, tr("Create set")));
    m_delete->setEnabled(false);
    const auto goToForm = [this] { session().go(createSetPlace()); };
    connect(m_table->header(), &Header::infoRequested, this, [this] { session().help(configurationSetsHelp()); });
    connect(create, &QAbstractButton::clicked, this, goToForm);
    connect(m_table, &ListTable::actionRequested, this, goToForm);
    connect(m_table, &ListTable::refreshRequested, this, &ConfigurationSetsPage::refresh);
    connect(m_table, &ListTable::ticksChanged, this, [this] { m_delete->setEnabled(m_model.tickedCount() > 0); });
    connect(m_table, &ListTable::opened, this,
            [this](const QString &name) { session().go(configurationSetPlace(name)); });
    connect(m_table, &ListTable::deletePressed, this, &ConfigurationSetsPage::askToDelete);
    connect(m_delete, &QAbstractButton::clicked, this, &ConfigurationSetsPage::askToDelete);
    connect(&m_model, &models::Table::countsChanged, this, &ConfigurationSetsPage::showLoading);
    connect(m_deletion, &ManyDeletion::finished, this, [this](const QStringList &deleted, const Flash &flash) {
        m_model.removeKeys(deleted);
        for (const QString &name : deleted)
            session().forget(configurationSetPlace(name));
        session().flash(flash);
    });
}

/// Rows that are there stay when they cannot be loaded anew, and a message says that they are old.
void ConfigurationSetsPage::showLoading()
{
    const bool wasLoading = m_table->isLoading();
    followLoading(*m_table, m_model);
    if (const auto error = m_model.error(); error && wasLoading && !m_model.isLoading() && m_model.total() > 0)
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("Configuration sets could not be loaded"),
                         .text = errorText(*error),
                         .id = u"loadSets"_s});
}

void ConfigurationSetsPage::askToDelete()
{
    m_deletion->ask(m_table->ticked());
}

} // namespace ui
