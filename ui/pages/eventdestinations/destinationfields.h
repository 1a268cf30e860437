#pragma once

#include "core/models/destinationtexts.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"

#include <QMap>

namespace ui {

class DimensionRows;
class EnabledField;
class FormField;
class PlainNameField;
class TextInput;
class Tiles;
class TopicFields;

/// Where events go (console.md 13.5): the kind of place, the name, and what that kind of place demands, in a container
/// of its own. What was typed for another kind is kept.
class DestinationFields : public Blocks
{
    Q_OBJECT

public:
    explicit DestinationFields(Session &session, QWidget *parent = nullptr);

    PlainNameField *name() const { return m_name; }
    ses::EventDestination value() const; ///< without event types
    void setValue(const ses::EventDestination &destination);
    /// One that there is: neither its name nor its kind can be changed.
    void setFixed(const ses::EventDestination &destination);

private:
    void buildOptions();
    void addPlace(models::DestinationKind kind, const QString &title, QWidget *content);
    QWidget *newFirehose();
    void loadTopics();
    void createTopic();
    void showKind();
    models::DestinationKind kind() const;

    Session &m_session;
    Tiles *m_kind;
    FormField *m_kindField = nullptr;
    PlainNameField *m_name;
    EnabledField *m_publishing;
    QMap<models::DestinationKind, QWidget *> m_places;
    DimensionRows *m_dimensions;
    TextInput *m_stream;
    TextInput *m_role;
    TopicFields *m_topic;
    QString m_bus; ///< the only one there may be
    std::optional<ses::PinpointDestination> m_pinpoint; ///< made elsewhere; it stays as it is
};

} // namespace ui
