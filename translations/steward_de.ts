<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CatalogueRows</name>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>assisted by a person</source>
        <translation>mit Hilfe einer Person</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ms between requests</source>
        <translation>
            <numerusform>%n ms zwischen Anfragen</numerusform>
            <numerusform>%n ms zwischen Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at once</source>
        <translation>
            <numerusform>%n Verbindung zugleich</numerusform>
            <numerusform>%n Verbindungen zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>robots.txt is obeyed</source>
        <translation>robots.txt wird befolgt</translation>
    </message>
    <message>
        <source>needs a login</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, von Hand festgelegt</translation>
    </message>
    <message>
        <source>Proposed: %1.</source>
        <translation>Vorschlag: %1.</translation>
    </message>
    <message>
        <source>Catalogue of directories</source>
        <translation>Verzeichniskatalog</translation>
    </message>
    <message>
        <source>No directories yet</source>
        <translation>Noch keine Verzeichnisse</translation>
    </message>
    <message>
        <source>The catalogue says where directories are and how they want to be asked. Import it from CSV.</source>
        <translation>Der Katalog nennt die Adressen der Verzeichnisse und wie sie abgefragt werden möchten. Importieren Sie ihn aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>Enter shows the listings on this directory</source>
        <translation>Die Eingabetaste zeigt die Einträge in diesem Verzeichnis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Manners</source>
        <translation>Zugriffsregeln</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Customers are the businesses whose data is watched. Import them from CSV.</source>
        <translation>Kunden sind die Unternehmen, deren Daten beobachtet werden. Importieren Sie sie aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>Enter shows the listings of this customer</source>
        <translation>Die Eingabetaste zeigt die Einträge dieses Kunden</translation>
    </message>
</context>
<context>
    <name>DirectoriesPane</name>
    <message>
        <source>Listings</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Show the catalogue of directories</source>
        <translation>Verzeichniskatalog anzeigen</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Kunden anzeigen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Kunden importieren…</translation>
    </message>
    <message>
        <source>Import directories…</source>
        <translation>Verzeichnisse importieren…</translation>
    </message>
    <message>
        <source>Set interval…</source>
        <translation>Abstand festlegen…</translation>
    </message>
    <message>
        <source>How often the chosen directories are looked at; without one of yours the proposed interval counts</source>
        <translation>Wie oft die gewählten Verzeichnisse geprüft werden; ohne eigene Angabe gilt der vorgeschlagene Abstand</translation>
    </message>
    <message>
        <source>Choose the directories first, then set their interval.</source>
        <translation>Wählen Sie zuerst die Verzeichnisse aus und legen Sie dann den Abstand fest.</translation>
    </message>
    <message>
        <source>Checking interval</source>
        <translation>Prüfabstand</translation>
    </message>
    <message numerus="yes">
        <source>Hours between two looks for %n directory(s); 0 goes back to the proposed interval:</source>
        <translation>
            <numerusform>Stunden zwischen zwei Prüfungen für %n Verzeichnis; 0 stellt den vorgeschlagenen Abstand wieder her:</numerusform>
            <numerusform>Stunden zwischen zwei Prüfungen für %n Verzeichnisse; 0 stellt den vorgeschlagenen Abstand wieder her:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerExport</name>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Old captures removed</source>
        <translation>Alte Belege entfernt</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde hinzugefügt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Directory added</source>
        <translation>Verzeichnis hinzugefügt</translation>
    </message>
    <message>
        <source>Directory changed</source>
        <translation>Verzeichnis geändert</translation>
    </message>
    <message>
        <source>Checking interval set</source>
        <translation>Prüfabstand festgelegt</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import beendet</translation>
    </message>
    <message>
        <source>Ledger exported</source>
        <translation>Prüfspur exportiert</translation>
    </message>
    <message>
        <source>Listing added</source>
        <translation>Eintrag hinzugefügt</translation>
    </message>
    <message>
        <source>Listing checked</source>
        <translation>Eintrag geprüft</translation>
    </message>
    <message>
        <source>Listing lost</source>
        <translation>Eintrag verloren</translation>
    </message>
    <message>
        <source>Listing shows wrong data</source>
        <translation>Eintrag zeigt falsche Daten</translation>
    </message>
    <message>
        <source>Listing recovered</source>
        <translation>Eintrag wieder vorhanden</translation>
    </message>
    <message>
        <source>Listing reviewed</source>
        <translation>Eintrag durchgesehen</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Lauf begonnen</translation>
    </message>
    <message>
        <source>The seat was off</source>
        <translation>Arbeitsplatz war aus</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Ansicht entfernt</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Times the seat was off</source>
        <translation>Auszeiten des Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ListingColumns</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>ListingExporter</name>
    <message>
        <source>“%1” cannot be written. Choose another place, and export again.</source>
        <translation>„%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ort und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be finished. Check that there is room on the disk, and export again.</source>
        <translation>„%1“ konnte nicht fertiggestellt werden. Prüfen Sie, ob auf dem Datenträger Platz ist, und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>ListingPdf</name>
    <message>
        <source>Listings of the directory desk</source>
        <translation>Einträge in Online-Verzeichnissen</translation>
    </message>
    <message>
        <source>%1. Sorted by %2, %3.</source>
        <translation>%1. Sortierung: %2, %3.</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>As of %1 (%2).</source>
        <translation>Stand: %1 (%2).</translation>
    </message>
    <message>
        <source>Of %1 listings none could be judged yet: there is no data for a result.</source>
        <translation>Von %1 Einträgen ließ sich noch keiner beurteilen: Für ein Ergebnis fehlen die Daten.</translation>
    </message>
    <message>
        <source>Of %1 listings %2 could be judged. Of these %2: %3 are listed and agree, %4 are listed with differences, %5 are lost, %6 are suspected lost, %7 are pending or otherwise not usual.</source>
        <translation>Von %1 Einträgen ließen sich %2 beurteilen. Von diesen %2: %3 gelistet und übereinstimmend, %4 gelistet mit Abweichungen, %5 verloren, %6 vermutlich verloren, %7 ausstehend oder sonst ungewöhnlich.</translation>
    </message>
    <message>
        <source>Not counted as right or wrong: %1 could not be told, %2 have not been checked.</source>
        <translation>Weder als richtig noch als falsch gezählt: %1 nicht feststellbar, %2 nicht geprüft.</translation>
    </message>
    <message>
        <source>“Could not tell” is counted neither as right nor as wrong. The method stands at the end.</source>
        <translation>„Nicht feststellbar“ zählt weder als richtig noch als falsch. Das Verfahren ist am Ende beschrieben.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Method. Each listing is looked at over HTTP at its own address; what the page shows is compared field by field with what was submitted. A state is given by positive evidence only: “listed” where the business stands on the page; “removed”, “not listed”, “closed” or “rejected” where the page or the answer itself says so. A loss is confirmed after two looks apart in time have found it; before that it is suspected.</source>
        <translation>Verfahren. Jeder Eintrag wird über HTTP unter seiner eigenen Adresse abgerufen; was die Seite zeigt, wird Feld für Feld mit dem Gemeldeten verglichen. Ein Status beruht stets auf einem positiven Nachweis: „gelistet“, wenn das Unternehmen auf der Seite steht; „entfernt“, „nicht gelistet“, „geschlossen“ oder „abgelehnt“, wenn die Seite oder die Antwort selbst es sagt. Ein Verlust gilt als bestätigt, wenn zwei zeitlich getrennte Prüfungen ihn festgestellt haben; bis dahin ist er vermutet.</translation>
    </message>
    <message>
        <source>Blocked, asked to slow down, login required, domain parked, server error, unreachable, unreadable and offline mean that it could not be told. Such listings, and those never checked, are counted neither as right nor as wrong: every share above is of the %1 listings that could be judged, out of %2.</source>
        <translation>Blockiert, gedrosselt, Anmeldung nötig, Domain geparkt, Serverfehler, nicht erreichbar, nicht lesbar und offline bedeuten, dass der Status nicht feststellbar war. Solche und nie geprüfte Einträge zählen weder als richtig noch als falsch: Alle Anteile oben beziehen sich auf die %1 beurteilbaren von insgesamt %2 Einträgen.</translation>
    </message>
    <message>
        <source>Fields: “different” is another fact; “please look” is near, partial or in another script; “not shown” means that the page shows nothing to compare with. The answers themselves are kept in the workspace with their SHA-256.</source>
        <translation>Felder: „Abweichend“ bezeichnet eine andere Angabe; „Bitte ansehen“ eine ähnliche, unvollständige oder in anderer Schrift stehende; „Nicht gezeigt“ bedeutet, dass die Seite nichts Vergleichbares zeigt. Die Antworten selbst sind mit ihrem SHA-256 im Arbeitsbereich aufbewahrt.</translation>
    </message>
    <message>
        <source>The PDF could not be begun. Check that the place can be written, and export again.</source>
        <translation>Das PDF konnte nicht begonnen werden. Prüfen Sie, ob am gewählten Ort geschrieben werden darf, und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>ListingViews</name>
    <message>
        <source>All listings</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Changed since last review</source>
        <translation>Seit der letzten Durchsicht geändert</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Due for a check</source>
        <translation>Prüfung fällig</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Dauerhaft geschlossen</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>Vorübergehend geschlossen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Domain parked</source>
        <translation>Domain geparkt</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Seat was offline</source>
        <translation>Arbeitsplatz offline</translation>
    </message>
    <message numerus="yes">
        <source>Listed, %n difference(s)</source>
        <translation>
            <numerusform>Gelistet, %n Abweichung</numerusform>
            <numerusform>Gelistet, %n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (suspected)</source>
        <comment>a loss seen once only</comment>
        <translation>%1 (vermutet)</translation>
    </message>
    <message>
        <source>Nobody has looked yet; it counts neither as right nor as wrong.</source>
        <translation>Noch nicht geprüft; zählt weder als richtig noch als falsch.</translation>
    </message>
    <message>
        <source>Could not tell: the page could not be read as the listing; it counts neither as right nor as wrong.</source>
        <translation>Nicht feststellbar: Die Seite ließ sich nicht als Eintrag lesen; zählt weder als richtig noch als falsch.</translation>
    </message>
    <message>
        <source>The page says that the listing is gone. The loss counts once two looks apart in time have found it.</source>
        <translation>Die Seite sagt, dass der Eintrag nicht mehr besteht. Der Verlust zählt, sobald zwei zeitlich getrennte Prüfungen ihn festgestellt haben.</translation>
    </message>
    <message>
        <source>The page shows the business.</source>
        <translation>Die Seite zeigt das Unternehmen.</translation>
    </message>
    <message>
        <source>The page itself says so.</source>
        <translation>Die Seite selbst sagt es.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the fields that differ</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>anzusehen: %1</translation>
    </message>
    <message>
        <source>1 marginal</source>
        <translation>1 unerheblich</translation>
    </message>
    <message>
        <source>2 minor</source>
        <translation>2 gering</translation>
    </message>
    <message>
        <source>3 normal</source>
        <translation>3 normal</translation>
    </message>
    <message>
        <source>4 important</source>
        <translation>4 wichtig</translation>
    </message>
    <message>
        <source>5 decisive</source>
        <translation>5 entscheidend</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>catching up after the seat was off</source>
        <translation>Nachholen nach Auszeit des Arbeitsplatzes</translation>
    </message>
    <message>
        <source>second look at suspected losses</source>
        <translation>Zweitprüfung vermuteter Verluste</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with differences</source>
        <translation>
            <numerusform>%n mit Abweichungen</numerusform>
            <numerusform>%n mit Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected lost</source>
        <translation>
            <numerusform>%n vermutlich verloren</numerusform>
            <numerusform>%n vermutlich verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n nicht feststellbar</numerusform>
            <numerusform>%n nicht feststellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n steht noch aus</numerusform>
            <numerusform>%n stehen noch aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run (cancelled)</source>
        <translation>
            <numerusform>%n nicht ausgeführt (abgebrochen)</numerusform>
            <numerusform>%n nicht ausgeführt (abgebrochen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run (seat was off)</source>
        <translation>
            <numerusform>%n nicht ausgeführt (Arbeitsplatz war aus)</numerusform>
            <numerusform>%n nicht ausgeführt (Arbeitsplatz war aus)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run</source>
        <translation>
            <numerusform>%n nicht ausgeführt</numerusform>
            <numerusform>%n nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of a run</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>time of the last check</source>
        <translation>Zeitpunkt der letzten Prüfung</translation>
    </message>
    <message>
        <source>time of the last change</source>
        <translation>Zeitpunkt der letzten Änderung</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>order of entry</source>
        <translation>Reihenfolge der Erfassung</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between states</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>with differences</source>
        <translation>mit Abweichungen</translation>
    </message>
    <message>
        <source>needing attention (lost, or with differences)</source>
        <translation>mit Handlungsbedarf (verloren oder mit Abweichungen)</translation>
    </message>
    <message>
        <source>suspected lost</source>
        <translation>vermutlich verloren</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>due for a check</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>changed since the last review</source>
        <translation>seit der letzten Durchsicht geändert</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>geändert seit %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>directory %1</source>
        <translation>Verzeichnis %1</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>mit dem Text „%1“</translation>
    </message>
    <message>
        <source>All listings</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Listings: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n hour(s))</source>
        <translation>
            <numerusform>%1 (seit %n Stunde überfällig)</numerusform>
            <numerusform>%1 (seit %n Stunden überfällig)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n day(s))</source>
        <translation>
            <numerusform>%1 (seit %n Tag überfällig)</numerusform>
            <numerusform>%1 (seit %n Tagen überfällig)</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed lost</source>
        <translation>bestätigt verloren</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Prüfspur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>Customer · %1</source>
        <translation>Kunde · %1</translation>
    </message>
    <message>
        <source>Directory · %1</source>
        <translation>Verzeichnis · %1</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, relative time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose data is watched; printed on every document.</source>
        <translation>Wessen Daten beobachtet werden; steht auf jedem Dokument.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Deadlines are computed in the controller&apos;s time zone.</source>
        <translation>Fristen werden in der Zeitzone des Verantwortlichen berechnet.</translation>
    </message>
    <message>
        <source>Second look at a loss after</source>
        <translation>Zweitprüfung eines Verlusts nach</translation>
    </message>
    <message>
        <source>A loss is raised after two looks at least this far apart: single failed looks are mostly false.</source>
        <translation>Ein Verlust wird erst nach zwei Prüfungen in mindestens diesem Abstand gemeldet: Einzelne Fehlschläge sind meist falscher Alarm.</translation>
    </message>
    <message>
        <source>Most checks at once</source>
        <translation>Höchstzahl gleichzeitiger Prüfungen</translation>
    </message>
    <message>
        <source>The level within it is found by measuring.</source>
        <translation>Die tatsächliche Zahl darunter wird durch Messen ermittelt.</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>Automatisch prüfen</translation>
    </message>
    <message>
        <source>Due checks run by themselves while Steward is open.</source>
        <translation>Fällige Prüfungen laufen von selbst, solange Steward geöffnet ist.</translation>
    </message>
    <message>
        <source>Allow this computer</source>
        <translation>Diesen Rechner zulassen</translation>
    </message>
    <message>
        <source>Addresses of this machine may be checked (needed by the practice world only).</source>
        <translation>Adressen dieses Rechners dürfen geprüft werden (nur für die Übungswelt nötig).</translation>
    </message>
    <message>
        <source>Allow private networks</source>
        <translation>Private Netze zulassen</translation>
    </message>
    <message>
        <source>Addresses of private networks may be checked (RFC 1918, RFC 4193).</source>
        <translation>Adressen privater Netze dürfen geprüft werden (RFC 1918, RFC 4193).</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Told to directories in the user agent (RFC 9110, 10.1.5), so that they can reach you.</source>
        <translation>Wird den Verzeichnissen im User-Agent mitgeteilt (RFC 9110, 10.1.5), damit sie Sie erreichen können.</translation>
    </message>
    <message>
        <source>Longest check</source>
        <translation>Längste Prüfdauer</translation>
    </message>
    <message>
        <source>A check ends at the latest after this long, redirects included.</source>
        <translation>Eine Prüfung endet spätestens nach dieser Zeit, Weiterleitungen eingeschlossen.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>A longer answer is cut off and counts as could not tell.</source>
        <translation>Eine längere Antwort wird abgeschnitten und zählt als nicht feststellbar.</translation>
    </message>
    <message>
        <source>Extra certificate authorities</source>
        <translation>Weitere Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust besides the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifizierungsstellen, denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>How the network is reached.</source>
        <translation>Wie das Netz erreicht wird.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>For HTTP and SOCKS 5.</source>
        <translation>Für HTTP und SOCKS 5.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Keep captures for</source>
        <translation>Belege aufbewahren</translation>
    </message>
    <message>
        <source>Responses older than this go, except each listing&apos;s newest good and newest bad one.</source>
        <translation>Ältere Antworten werden entfernt, außer je Eintrag der jüngsten guten und der jüngsten schlechten.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; choose one from the list, such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone; wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 cannot be read; choose another file, or leave it empty.</source>
        <translation>%1 ist nicht lesbar; wählen Sie eine andere Datei oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Es muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>It must not be longer than 300 characters.</source>
        <translation>Es dürfen höchstens 300 Zeichen sein.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>part, whole, percentage</comment>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watches where an organisation&apos;s data stands, and proves it.</source>
        <translation>Beobachtet, wo die Daten einer Organisation stehen, und weist es nach.</translation>
    </message>
    <message>
        <source>Opens the practice world.</source>
        <translation>Öffnet die Übungswelt.</translation>
    </message>
    <message>
        <source>The workspace file to open.</source>
        <translation>Die zu öffnende Arbeitsbereichsdatei.</translation>
    </message>
</context>
<context>
    <name>steward::ui::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>Über Steward</translation>
    </message>
    <message>
        <source>Steward %1</source>
        <translation>Steward %1</translation>
    </message>
    <message>
        <source>Watches where an organisation&apos;s data stands, and proves it.</source>
        <translation>Beobachtet, wo die Daten einer Organisation stehen, und weist es nach.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Erstellt mit:</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Lizenzen der Bestandteile</translation>
    </message>
</context>
<context>
    <name>steward::ui::CaptureView</name>
    <message>
        <source>The page as text</source>
        <translation>Die Seite als Text</translation>
    </message>
    <message>
        <source>The page as source</source>
        <translation>Die Seite als Quelltext</translation>
    </message>
    <message>
        <source>The answer: way, headers and hash</source>
        <translation>Die Antwort: Weg, Kopfzeilen und Hash</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer was kept for this look: none came, or the page was the same as before.</source>
        <translation>Zu dieser Prüfung wurde keine Antwort aufbewahrt: Es kam keine, oder die Seite war unverändert.</translation>
    </message>
    <message>
        <source>This answer is no longer kept; what it meant is.</source>
        <translation>Diese Antwort wird nicht mehr aufbewahrt; ihr Befund schon.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>only the first %L1 characters are shown, all are kept</source>
        <translation>nur die ersten %L1 Zeichen werden gezeigt, aufbewahrt sind alle</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Methode: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>Sent on (%1): %2</source>
        <translation>Weitergeleitet (%1): %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Geantwortet: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>Größe: %1 Bytes</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>command, where it belongs</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Kein Treffer. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a pane, an action, a customer or a directory</source>
        <translation>Bereich, Aktion, Kunde oder Verzeichnis eingeben</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>steward::ui::ComparisonView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>%1: submitted “%2”, shown “%3”</source>
        <translation>%1: gemeldet „%2“, gezeigt „%3“</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>filter and its count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::HeaderBar</name>
    <message>
        <source>Go to anything  %1</source>
        <translation>Gehe zu…  %1</translation>
    </message>
    <message>
        <source>Find a pane, an action, a customer or a directory</source>
        <translation>Bereich, Aktion, Kunde oder Verzeichnis finden</translation>
    </message>
</context>
<context>
    <name>steward::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportDialog</name>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>„%1“ ist nicht lesbar. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop it here</source>
        <translation>CSV-Datei wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>&amp;Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows that were kept out</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Export the rows that were kept out…</source>
        <translation>Zurückgewiesene Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt)</source>
        <translation>CSV-Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– nicht in der Datei –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>a column of an import</comment>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Die Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Check which column is which, then import. Rows that are already there are changed, never doubled.</source>
        <translation>Prüfen Sie die Zuordnung der Spalten und importieren Sie dann. Bereits vorhandene Zeilen werden geändert, nie verdoppelt.</translation>
    </message>
    <message>
        <source>Say which column of the file is: %1. Without it nothing can be imported.</source>
        <translation>Geben Sie an, welche Spalte der Datei diese ist: %1. Ohne sie kann nichts importiert werden.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n zurückgewiesen</numerusform>
            <numerusform>%n zurückgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows were kept out. Export them, mend them where the reason says so, and import that file.</source>
        <translation>Diese Zeilen wurden zurückgewiesen. Exportieren Sie sie, berichtigen Sie sie nach dem genannten Grund und importieren Sie jene Datei.</translation>
    </message>
    <message>
        <source>Everything in the file is in the workspace now.</source>
        <translation>Alles aus der Datei ist jetzt im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Export the rows that were kept out</source>
        <translation>Zurückgewiesene Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The rows are in %1. Mend them there and import that file.</source>
        <translation>Die Zeilen stehen in %1. Berichtigen Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose what to import and the file. Columns are found by their headers; nothing is written before you say so.</source>
        <translation>Wählen Sie, was Sie importieren möchten, und die Datei. Spalten werden an ihren Überschriften erkannt; geschrieben wird erst, wenn Sie es bestätigen.</translation>
    </message>
</context>
<context>
    <name>steward::ui::JobTray</name>
    <message>
        <source>Pause the run</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2 checked</source>
        <translation>Wird abgebrochen: %1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 checked</source>
        <translation>Angehalten: %1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>Prüfung: %1 von %2</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Noch nichts geprüft.</translation>
    </message>
    <message>
        <source>Last run %1: cancelled after %2 of %3; %4 mismatched, %5 lost, %6 could not be told</source>
        <translation>Letzter Lauf %1: abgebrochen nach %2 von %3; %4 abweichend, %5 verloren, %6 nicht feststellbar</translation>
    </message>
    <message>
        <source>Last run %1: interrupted after %2 of %3; %4 mismatched, %5 lost, %6 could not be told</source>
        <translation>Letzter Lauf %1: unterbrochen nach %2 von %3; %4 abweichend, %5 verloren, %6 nicht feststellbar</translation>
    </message>
    <message>
        <source>Last run %1: %2 of %3 checked; %4 mismatched, %5 lost, %6 could not be told</source>
        <translation>Letzter Lauf %1: %2 von %3 geprüft; %4 abweichend, %5 verloren, %6 nicht feststellbar</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>checks per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>remaining time</comment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n zugleich</numerusform>
            <numerusform>%n zugleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
</context>
<context>
    <name>steward::ui::LedgerPane</name>
    <message>
        <source>Verify the ledger</source>
        <translation>Prüfspur verifizieren</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Show the newest entries</source>
        <translation>Neueste Einträge anzeigen</translation>
    </message>
    <message>
        <source>Search in who, what and about</source>
        <translation>In Wer, Was und Betrifft suchen</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Entries of the ledger, newest first</source>
        <translation>Einträge der Prüfspur, neueste zuerst</translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation>Nur zu diesem Gegenstand</translation>
    </message>
    <message>
        <source>Only by this one</source>
        <translation>Nur von diesem Urheber</translation>
    </message>
    <message>
        <source>Choose an entry to see everything it says.</source>
        <translation>Wählen Sie einen Eintrag, um alle Angaben dazu zu sehen.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Prüfspur wird gelesen…</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries fits these filters.</source>
        <translation>
            <numerusform>Der %n vorhandene Eintrag entspricht diesen Filtern nicht.</numerusform>
            <numerusform>Keiner der %n Einträge entspricht diesen Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>Die Prüfspur ist leer</translation>
    </message>
    <message>
        <source>Every change in this workspace will be recorded here.</source>
        <translation>Jede Änderung in diesem Arbeitsbereich wird hier festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries</source>
        <translation>
            <numerusform>%n neuerer Eintrag</numerusform>
            <numerusform>%n neuere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Detail of the entry</source>
        <translation>Einzelheiten des Eintrags</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Prüfspur exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>%n Eintrag steht in %1.</numerusform>
            <numerusform>%n Einträge stehen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingDetail</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The looks so far, newest first</source>
        <translation>Die bisherigen Prüfungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Submitted and shown</source>
        <translation>Gemeldet und gezeigt</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Was empfangen wurde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Last seen listed</source>
        <translation>Zuletzt vorhanden</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Fälligkeitsgrund</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose a listing to see what was submitted, what is shown, and the evidence.</source>
        <translation>Wählen Sie einen Eintrag, um Gemeldetes, Gezeigtes und die Belege zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n looks in a row could not tell</source>
        <translation>
            <numerusform>bei %n Prüfung nicht feststellbar</numerusform>
            <numerusform>bei %n Prüfungen in Folge nicht feststellbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 looks differed from the one before</source>
        <translation>%1 von %2 Prüfungen wichen von der vorigen ab</translation>
    </message>
    <message>
        <source>Nothing has been compared yet; this is what was submitted.</source>
        <translation>Noch wurde nichts verglichen; dies ist das Gemeldete.</translation>
    </message>
    <message>
        <source>As seen %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>The newest look could not compare anything. As last seen %1</source>
        <translation>Die jüngste Prüfung konnte nichts vergleichen. Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingExporter</name>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>eintraege</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it first.</source>
        <translation>Ein Export wird noch geschrieben. Warten Sie ihn ab oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingFilters</name>
    <message>
        <source>Find customer, directory or address</source>
        <translation>Kunde, Verzeichnis oder Adresse suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every listing of the workspace</source>
        <translation>Alle Einträge des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Lost, or shown with data that differs from what was submitted</source>
        <translation>Verloren oder mit Daten gezeigt, die vom Gemeldeten abweichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Listings on which at least one field differs from what was submitted</source>
        <translation>Einträge, bei denen mindestens ein Feld vom Gemeldeten abweicht</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Losses that one look has found; a second look decides</source>
        <translation>Verluste, die eine einzelne Prüfung festgestellt hat; eine zweite entscheidet</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Looked at, but blocked, unreachable, unreadable or the like: neither right nor wrong</source>
        <translation>Geprüft, aber blockiert, nicht erreichbar, nicht lesbar oder Ähnliches: weder richtig noch falsch</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>The next check is due now</source>
        <translation>Die nächste Prüfung ist jetzt fällig</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>Seit Durchsicht geändert</translation>
    </message>
    <message>
        <source>Changed since somebody last marked it as reviewed</source>
        <translation>Geändert, seit der Eintrag zuletzt als durchgesehen markiert wurde</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Noch nie geprüft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>State: %n chosen</source>
        <translation>
            <numerusform>Status: %n gewählt</numerusform>
            <numerusform>Status: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Directory %1</source>
        <translation>Verzeichnis %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>state, count</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Losses that two looks apart in time have found</source>
        <translation>Verluste, die zwei zeitlich getrennte Prüfungen festgestellt haben</translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingsPage</name>
    <message>
        <source>Listings</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Exports exactly what is shown to CSV or PDF (Ctrl+E)</source>
        <translation>Exportiert genau das Angezeigte als CSV oder PDF (Strg+E)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks the chosen listings, or all that are shown where none is chosen (F5)</source>
        <translation>Prüft die gewählten Einträge oder, wenn keiner gewählt ist, alle angezeigten (F5)</translation>
    </message>
    <message>
        <source>Update the list</source>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <source>Something has changed: rows may have come, gone or changed places. Your selection is kept.</source>
        <translation>Etwas hat sich geändert: Zeilen können hinzugekommen, weggefallen oder verschoben sein. Ihre Auswahl bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) exported to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert.</numerusform>
            <numerusform>%n Einträge nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Als durchgesehen markieren</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Copy detail</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Open detail</source>
        <translation>Einzelheiten öffnen</translation>
    </message>
    <message>
        <source>Close detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Check all that are shown…</source>
        <translation>Alle angezeigten prüfen…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>Reading the listings…</source>
        <translation>Einträge werden gelesen…</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>A listing says which customer is expected on which directory. Import customers, directories and then listings.</source>
        <translation>Ein Eintrag besagt, welcher Kunde in welchem Verzeichnis stehen soll. Importieren Sie Kunden, Verzeichnisse und dann Einträge.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No listing fulfils every condition. %1.</source>
        <translation>Kein Eintrag erfüllt alle Bedingungen. %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Running since %1, %2: %3</source>
        <translation>Läuft seit %1, %2: %3</translation>
    </message>
    <message>
        <source>Last run %1, %2: %3</source>
        <translation>Letzter Lauf %1, %2: %3</translation>
    </message>
    <message>
        <source>The listings are still being counted. Try again in a moment.</source>
        <translation>Die Einträge werden noch gezählt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Check all %n listing(s) that are shown?</source>
        <translation>
            <numerusform>%n angezeigten Eintrag prüfen?</numerusform>
            <numerusform>Alle %n angezeigten Einträge prüfen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>%n prüfen</numerusform>
            <numerusform>%n prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n listing(s).</source>
        <translation>
            <numerusform>%n Eintrag wird geprüft.</numerusform>
            <numerusform>%n Einträge werden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the listings that you have reviewed, then mark them.</source>
        <translation>Wählen Sie die durchgesehenen Einträge aus und markieren Sie sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) marked as reviewed.</source>
        <translation>
            <numerusform>%n Eintrag als durchgesehen markiert.</numerusform>
            <numerusform>%n Einträge als durchgesehen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is not one of the web. Mend it by importing the listing again.</source>
        <translation>Das ist keine Webadresse. Berichtigen Sie sie, indem Sie den Eintrag erneut importieren.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address from the detail.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie die Adresse aus den Einzelheiten.</translation>
    </message>
    <message>
        <source>The detail is on the clipboard.</source>
        <translation>Die Einzelheiten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>steward::ui::MainWindow</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Practice organisation</source>
        <translation>Übungsorganisation</translation>
    </message>
    <message>
        <source>Read-only: the file cannot be written</source>
        <translation>Schreibgeschützt: Datei nicht beschreibbar</translation>
    </message>
    <message>
        <source>Everything can be read and exported, nothing can be changed. Check the permissions of the file and its folder.</source>
        <translation>Alles lässt sich lesen und exportieren, aber nicht ändern. Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>Schreibgeschützt: in anderem Fenster geöffnet</translation>
    </message>
    <message>
        <source>Another Steward has this workspace open for writing. Close it there and open it here again to make changes.</source>
        <translation>Dieser Arbeitsbereich ist in einem anderen Steward zum Schreiben geöffnet. Schließen Sie ihn dort und öffnen Sie ihn hier erneut, um Änderungen vorzunehmen.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.steward);;All files (*)</source>
        <translation>Arbeitsbereiche (*.steward);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 – Steward</source>
        <comment>organisation</comment>
        <translation>%1 – Steward</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) due now</source>
        <translation>
            <numerusform>%n Prüfung fällig</numerusform>
            <numerusform>%n Prüfungen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Listings whose next look is due. Choose this to see them.</source>
        <translation>Einträge, deren nächste Prüfung fällig ist. Klicken Sie hier, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Nächste Prüfung %1</translation>
    </message>
    <message>
        <source>The next look at a listing is due %1.</source>
        <translation>Die nächste Prüfung eines Eintrags ist fällig: %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open the &amp;practice world</source>
        <translation>&amp;Übungswelt öffnen</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>Ak&amp;tionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Steward and its licences</source>
        <translation>&amp;Über Steward und seine Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Find in this pane</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message numerus="yes">
        <source>Steward was off; %n check(s) came due meanwhile and are caught up now.</source>
        <translation>
            <numerusform>Steward war aus; inzwischen wurde %n Prüfung fällig und wird jetzt nachgeholt.</numerusform>
            <numerusform>Steward war aus; inzwischen wurden %n Prüfungen fällig und werden jetzt nachgeholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::MarkedText</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>steward::ui::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pane, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pane, its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>steward::ui::NumberTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>label, figure, of how many</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::OverviewPane</name>
    <message>
        <source>Read the overview again</source>
        <translation>Übersicht neu laden</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>Was heute ansteht</translation>
    </message>
    <message>
        <source>Mismatched</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Listings that are shown with at least one wrong field, of all listings.</source>
        <translation>Einträge mit mindestens einer falschen Angabe, von allen Einträgen.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Suspected losses</source>
        <translation>Vermutete Verluste</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Listings whose last look was blocked, wanted a login, timed out or could not be read, of all listings. They count neither as found nor as gone.</source>
        <translation>Einträge, deren letzte Prüfung blockiert wurde, eine Anmeldung verlangte, die Zeit überschritt oder nicht lesbar war, von allen Einträgen. Sie zählen weder als vorhanden noch als verloren.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Listings whose next look is due, of all listings.</source>
        <translation>Einträge, deren nächste Prüfung fällig ist, von allen Einträgen.</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>Seit Durchsicht geändert</translation>
    </message>
    <message>
        <source>Listings that changed after they were last marked as reviewed, of all listings.</source>
        <translation>Einträge, die sich seit der letzten Durchsicht geändert haben, von allen Einträgen.</translation>
    </message>
    <message>
        <source>How the figures move</source>
        <translation>Entwicklung der Zahlen</translation>
    </message>
    <message>
        <source>Found on the directory</source>
        <translation>Im Verzeichnis vorhanden</translation>
    </message>
    <message>
        <source>Percent of the listings checked in each finished run</source>
        <translation>Prozent der je abgeschlossenem Lauf geprüften Einträge</translation>
    </message>
    <message>
        <source>Mismatched, lost, could not tell</source>
        <translation>Abweichend, verloren, nicht feststellbar</translation>
    </message>
    <message>
        <source>Mismatched in percent of those found, the others in percent of those checked</source>
        <translation>Abweichend in Prozent der vorhandenen, die übrigen in Prozent der geprüften</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>Die letzten Läufe</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Zahlen werden gelesen…</translation>
    </message>
    <message>
        <source>No listings are watched yet</source>
        <translation>Noch werden keine Einträge beobachtet</translation>
    </message>
    <message>
        <source>Import your customers, the directories, and which customer is expected on which directory. Then press F5 there to check them.</source>
        <translation>Importieren Sie Ihre Kunden, die Verzeichnisse und welcher Kunde in welchem Verzeichnis stehen soll. Drücken Sie dort dann F5, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSV importieren…</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) wait for a first look. Go to the directories and press F5 to check them.</source>
        <translation>
            <numerusform>%n Eintrag wartet auf die erste Prüfung. Gehen Sie zu den Verzeichnissen und drücken Sie F5, um ihn zu prüfen.</numerusform>
            <numerusform>%n Einträge warten auf die erste Prüfung. Gehen Sie zu den Verzeichnissen und drücken Sie F5, um sie zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the directories</source>
        <translation>Zu den Verzeichnissen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Listings that two looks apart in time found not listed, removed, closed or rejected, of all listings.</source>
        <translation>Einträge, die zwei zeitlich getrennte Prüfungen als nicht gelistet, entfernt, geschlossen oder abgelehnt festgestellt haben, von allen Einträgen.</translation>
    </message>
    <message>
        <source>Losses that one look only has found, of all listings; a second look, later, confirms or clears them.</source>
        <translation>Verluste, die erst eine Prüfung festgestellt hat, von allen Einträgen; eine spätere Zweitprüfung bestätigt oder entkräftet sie.</translation>
    </message>
</context>
<context>
    <name>steward::ui::PracticeWorld</name>
    <message>
        <source>The practice world did not write %1; start it again.</source>
        <translation>Die Übungswelt hat %1 nicht geschrieben; starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>The practice world did not get ready within a minute; close other programs and try again.</source>
        <translation>Die Übungswelt war nach einer Minute noch nicht bereit; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The practice world could not be started; install it again.</source>
        <translation>Die Übungswelt ließ sich nicht starten; installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The practice world has ended; its directories answer no longer. Open it again to go on.</source>
        <translation>Die Übungswelt ist beendet; ihre Verzeichnisse antworten nicht mehr. Öffnen Sie sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The practice world ended before it was ready; try again.</source>
        <translation>Die Übungswelt endete, bevor sie bereit war; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The practice world is not installed: %1 is neither beside Steward nor in the search path.</source>
        <translation>Die Übungswelt ist nicht installiert: %1 liegt weder neben Steward noch im Suchpfad.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the practice world; free some space and try again.</source>
        <translation>Für die Übungswelt ließ sich kein temporärer Ordner anlegen; geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Starting the practice world…</source>
        <translation>Übungswelt wird gestartet…</translation>
    </message>
    <message>
        <source>Making its workspace…</source>
        <translation>Arbeitsbereich der Übungswelt wird angelegt…</translation>
    </message>
</context>
<context>
    <name>steward::ui::RecordTable</name>
    <message>
        <source>Standard columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>steward::ui::RecordsPage</name>
    <message>
        <source>Find in every column</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>steward::ui::RunModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Mismatched</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Of the listings that the run was to look at</source>
        <translation>Von den Einträgen, die der Lauf prüfen sollte</translation>
    </message>
    <message>
        <source>Found on the directory, of those checked</source>
        <translation>Im Verzeichnis vorhanden, von den geprüften</translation>
    </message>
    <message>
        <source>With at least one wrong field, of those found</source>
        <translation>Mit mindestens einer falschen Angabe, von den vorhandenen</translation>
    </message>
    <message>
        <source>Gone on two looks apart in time, of those checked</source>
        <translation>Bei zwei zeitlich getrennten Prüfungen nicht mehr vorhanden, von den geprüften</translation>
    </message>
    <message>
        <source>Gone for the first time, of those checked</source>
        <translation>Erstmals nicht mehr vorhanden, von den geprüften</translation>
    </message>
    <message>
        <source>Blocked, login, timeout and the like, of those checked; counted neither as found nor as gone</source>
        <translation>Blockiert, Anmeldung, Zeitüberschreitung und Ähnliches, von den geprüften; zählt weder als vorhanden noch als verloren</translation>
    </message>
    <message>
        <source>The check itself broke, of those planned</source>
        <translation>Die Prüfung selbst schlug fehl, von den geplanten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>steward::ui::SavedViews</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove a saved view</source>
        <translation>Gespeicherte Ansicht entfernen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view (filter, order and columns are kept):</source>
        <translation>Name der Ansicht (mit Filter, Sortierung und Spalten):</translation>
    </message>
    <message numerus="yes">
        <source>A view needs a name of 1 to %n characters. Save it again with such a name.</source>
        <translation>
            <numerusform>Eine Ansicht braucht einen Namen aus höchstens %n Zeichen. Speichern Sie sie unter einem solchen Namen.</numerusform>
            <numerusform>Eine Ansicht braucht einen Namen aus 1 bis %n Zeichen. Speichern Sie sie unter einem solchen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>steward::ui::SettingRow</name>
    <message>
        <source>Back to the standard</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>%1: back to the standard</source>
        <translation>%1: zurück zum Standard</translation>
    </message>
    <message>
        <source>%1 Standard: %2.</source>
        <comment>explanation, value</comment>
        <translation>%1 Standard: %2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>steward::ui::SettingsPane</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Keine passende Einstellung.</translation>
    </message>
    <message>
        <source>This seat</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Kept on this computer, not in the workspace.</source>
        <translation>Auf diesem Rechner gespeichert, nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The language changes when Steward starts the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Steward.</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>The workspace is open read-only, so its settings cannot be changed here.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt geöffnet; seine Einstellungen lassen sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <comment>name of a setting</comment>
        <translation>%1: gespeichert.</translation>
    </message>
</context>
<context>
    <name>steward::ui::StackedState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyBar</name>
    <message>
        <source>Copy root</source>
        <translation>Wurzel kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The root is copied.</source>
        <translation>Die Wurzel ist kopiert.</translation>
    </message>
    <message>
        <source>Reading every entry again: %1 so far</source>
        <comment>count</comment>
        <translation>Jeder Eintrag wird erneut gelesen: bisher %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are as they were written. Root %1</source>
        <translation>
            <numerusform>%n Eintrag ist, wie er geschrieben wurde. Wurzel %1</numerusform>
            <numerusform>%n Einträge sind, wie sie geschrieben wurden. Wurzel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Entry no. %1 is not as it was written: %2</source>
        <translation>Eintrag Nr. %1 ist nicht mehr, wie er geschrieben wurde: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::WelcomePage</name>
    <message>
        <source>Welcome to Steward</source>
        <translation>Willkommen bei Steward</translation>
    </message>
    <message>
        <source>Everything is kept in one workspace file on this computer. Nothing leaves it unless you send it.</source>
        <translation>Alles liegt in einer Arbeitsbereichsdatei auf diesem Rechner. Nichts verlässt ihn, wenn Sie es nicht selbst senden.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>For your organisation: choose a file, a name and a time zone.</source>
        <translation>Für Ihre Organisation: Wählen Sie Datei, Namen und Zeitzone.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>One that you or a colleague made before.</source>
        <translation>Einen, den Sie oder andere bereits angelegt haben.</translation>
    </message>
    <message>
        <source>Look around in the practice world</source>
        <translation>In der Übungswelt umsehen</translation>
    </message>
    <message>
        <source>Invented customers and several hundred directories that run on this computer only. It goes when you leave.</source>
        <translation>Erfundene Kunden und mehrere hundert Verzeichnisse, die nur auf diesem Rechner laufen. Sie verschwindet, wenn Sie sie verlassen.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>All of this can be changed later, except where the file lies.</source>
        <translation>Alles lässt sich später ändern, nur nicht der Ort der Datei.</translation>
    </message>
    <message>
        <source>Printed on every document</source>
        <translation>Steht auf jedem Dokument</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Deadlines are computed in this time zone.</source>
        <translation>Fristen werden in dieser Zeitzone berechnet.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Speicherort des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Workspaces (*.steward)</source>
        <translation>Arbeitsbereiche (*.steward)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Say where the workspace is to lie: choose a file.</source>
        <translation>Geben Sie an, wo der Arbeitsbereich liegen soll: Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; choose one from the list, such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone; wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is ever written over; choose another name, or open it.</source>
        <translation>%1 gibt es bereits, und nichts wird je überschrieben; wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
</TS>
