<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>BackupWords</name>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Of another workspace</source>
        <translation>Von anderem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>prüft</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>unsealing</source>
        <translation>entsiegelt</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>schließt ab</translation>
    </message>
    <message>
        <source>applying erasures</source>
        <translation>wendet Löschungen an</translation>
    </message>
    <message>
        <source>writing a first record</source>
        <translation>schreibt einen ersten Eintrag</translation>
    </message>
    <message>
        <source>Choose the newest verified backup</source>
        <translation>Die neueste verifizierte Sicherung wählen</translation>
    </message>
    <message>
        <source>Verify it whole</source>
        <translation>Sie vollständig verifizieren</translation>
    </message>
    <message>
        <source>Bring it to this program&apos;s schema</source>
        <translation>Sie auf das Schema dieses Programms bringen</translation>
    </message>
    <message>
        <source>Open its keys</source>
        <translation>Ihre Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Apply the erasures made since</source>
        <translation>Seither erfolgte Löschungen anwenden</translation>
    </message>
    <message>
        <source>Write and acknowledge a first new record</source>
        <translation>Einen ersten neuen Eintrag schreiben und bestätigen</translation>
    </message>
    <message>
        <source>Verify the ledger again</source>
        <translation>Die Prüfspur erneut verifizieren</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>Nichts zurücklassen</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1: too old.</source>
        <translation>Die neueste unversehrte Sicherung ist vom %1: zu alt.</translation>
    </message>
    <message>
        <source>There is no backup that is known to be whole.</source>
        <translation>Es gibt keine Sicherung, die nachweislich unversehrt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were found damaged or gone.</source>
        <translation>
            <numerusform>%n Sicherung wurde beschädigt oder nicht mehr vorgefunden.</numerusform>
            <numerusform>%n Sicherungen wurden beschädigt oder nicht mehr vorgefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last restore drill failed.</source>
        <translation>Die letzte Wiederherstellungsübung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The last restore drill that passed was %1: too long ago.</source>
        <translation>Die letzte bestandene Wiederherstellungsübung war am %1: zu lange her.</translation>
    </message>
    <message>
        <source>No restore drill has passed yet.</source>
        <translation>Noch keine Wiederherstellungsübung wurde bestanden.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>measured, target</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
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
    <message>
        <source>Backup found damaged</source>
        <translation>Sicherung beschädigt vorgefunden</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung angelegt</translation>
    </message>
    <message>
        <source>Backup overdue</source>
        <translation>Sicherung überfällig</translation>
    </message>
    <message>
        <source>Old backup removed</source>
        <translation>Alte Sicherung entfernt</translation>
    </message>
    <message>
        <source>Backup found whole</source>
        <translation>Sicherung unversehrt vorgefunden</translation>
    </message>
    <message>
        <source>Restore drill failed</source>
        <translation>Wiederherstellungsübung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Restore drill overdue</source>
        <translation>Wiederherstellungsübung überfällig</translation>
    </message>
    <message>
        <source>Restore drill passed</source>
        <translation>Wiederherstellungsübung bestanden</translation>
    </message>
    <message>
        <source>Restore rehearsed</source>
        <translation>Wiederherstellung geprobt</translation>
    </message>
    <message>
        <source>Signing key named</source>
        <translation>Signaturschlüssel benannt</translation>
    </message>
    <message>
        <source>Signing key changed</source>
        <translation>Signaturschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>Vault set up</source>
        <translation>Tresor eingerichtet</translation>
    </message>
    <message>
        <source>Erasures applied again</source>
        <translation>Löschungen erneut angewandt</translation>
    </message>
    <message>
        <source>Key destroyed</source>
        <translation>Schlüssel vernichtet</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Schlüssel erneuert</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>Hauptschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Geheimnis kopiert</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>Geheimnis entfernt</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>Geheimnis verwahrt</translation>
    </message>
    <message>
        <source>Way to open the vault added</source>
        <translation>Zugang zum Tresor hinzugefügt</translation>
    </message>
    <message>
        <source>Way to open the vault removed</source>
        <translation>Zugang zum Tresor entfernt</translation>
    </message>
    <message>
        <source>Workspace restored from a backup</source>
        <translation>Arbeitsbereich aus Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Wiederherstellungsübungen</translation>
    </message>
    <message>
        <source>Run interrupted</source>
        <translation>Lauf unterbrochen</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
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
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
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
    <message>
        <source>Shared keys are due after</source>
        <translation>Gemeinsame Schlüssel sind fällig nach</translation>
    </message>
    <message>
        <source>A shared key older than this is due to be replaced (NIST SP 800-57 part 1, 5.3.6).</source>
        <translation>Ein älterer gemeinsamer Schlüssel ist zu ersetzen (NIST SP 800-57 Teil 1, 5.3.6).</translation>
    </message>
    <message>
        <source>Lock the vault after</source>
        <translation>Tresor verschließen nach</translation>
    </message>
    <message>
        <source>So long without a key or the mouse; 0: never. The vault also locks with the screen (PCI DSS 4.0, 8.2.8).</source>
        <translation>So lange ohne Taste oder Maus; 0: nie. Der Tresor verschließt sich auch mit dem Bildschirm (PCI DSS 4.0, 8.2.8).</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Where nothing is given, beside the workspace. Another disk guards against more.</source>
        <translation>Ohne Angabe neben dem Arbeitsbereich. Ein anderer Datenträger schützt vor mehr.</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <translation>Sichern alle</translation>
    </message>
    <message>
        <source>While Steward is open; 0: by hand only (GDPR, Article 32(1)(c)).</source>
        <translation>Solange Steward offen ist; 0: nur von Hand (DSGVO, Artikel 32 Absatz 1 Buchstabe c).</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Die neuesten behalten</translation>
    </message>
    <message>
        <source>Older ones go; the newest one known to be whole always stays.</source>
        <translation>Ältere gehen; die neueste nachweislich unversehrte bleibt immer.</translation>
    </message>
    <message>
        <source>Rehearse a restore every</source>
        <translation>Wiederherstellung üben alle</translation>
    </message>
    <message>
        <source>While Steward is open; 0: by hand only (GDPR, Article 32(1)(d)).</source>
        <translation>Solange Steward offen ist; 0: nur von Hand (DSGVO, Artikel 32 Absatz 1 Buchstabe d).</translation>
    </message>
    <message>
        <source>Work that may be lost</source>
        <translation>Arbeit, die verloren gehen darf</translation>
    </message>
    <message>
        <source>At most so much work may be missing after a restore (recovery point objective).</source>
        <translation>Höchstens so viel Arbeit darf nach einer Wiederherstellung fehlen (Recovery Point Objective).</translation>
    </message>
    <message>
        <source>Time a restore may take</source>
        <translation>Dauer einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Until work goes on (recovery time objective).</source>
        <translation>Bis die Arbeit weitergeht (Recovery Time Objective).</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another one, or leave it empty.</source>
        <translation>%1 ist kein Ordner; wählen Sie einen anderen oder lassen Sie das Feld leer.</translation>
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
    <name>Strength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>Zu kurz: mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed. Take 15 characters or more, best several words.</source>
        <translation>Schwach: Sie ist zu erraten. Nehmen Sie 15 Zeichen oder mehr, am besten mehrere Wörter.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Brauchbar: Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Tresor offen</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Tresor verschlossen</translation>
    </message>
    <message>
        <source>No vault</source>
        <translation>Kein Tresor</translation>
    </message>
    <message>
        <source>Sealed values can be read and written, and the ledger is signed.</source>
        <translation>Versiegelte Werte können gelesen und geschrieben werden, und die Prüfspur wird signiert.</translation>
    </message>
    <message>
        <source>Sealed values cannot be read. The ledger goes on where its signing key was opened before.</source>
        <translation>Versiegelte Werte können nicht gelesen werden. Die Prüfspur läuft weiter, wo ihr Signaturschlüssel zuvor geöffnet wurde.</translation>
    </message>
    <message>
        <source>This workspace has no keys: the ledger is not signed, and nothing can be sealed. Nothing secret is ever kept in plain instead.</source>
        <translation>Dieser Arbeitsbereich hat keine Schlüssel: Die Prüfspur wird nicht signiert, und nichts kann versiegelt werden. Geheimes wird nie stattdessen im Klartext verwahrt.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Keyed hashes</source>
        <translation>Schlüsselgebundene Hashwerte</translation>
    </message>
    <message>
        <source>Signs the ledger</source>
        <translation>Signiert die Prüfspur</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Hauptschlüssel</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <comment>what the key is for</comment>
        <translation>Gemeinsam: %1</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <translation>Zu erneuern</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <comment>age of a key, age at which it is rotated</comment>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
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
    <name>steward::ui::AttentionList</name>
    <message>
        <source>What needs you today</source>
        <translation>Was Sie heute braucht</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>Zur Prüfspur</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>Go to the drills</source>
        <translation>Zu den Übungen</translation>
    </message>
    <message>
        <source>Go to the vault</source>
        <translation>Zum Tresor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>The ledger refuses new entries: %1</source>
        <translation>Die Prüfspur nimmt keine Einträge an: %1</translation>
    </message>
    <message>
        <source>The vault is not set up: the ledger is not signed, and no backups are made.</source>
        <translation>Der Tresor ist nicht eingerichtet: Die Prüfspur wird nicht signiert, und es werden keine Sicherungen angelegt.</translation>
    </message>
    <message>
        <source>The keys are locked, so nothing can be changed: %1</source>
        <translation>Die Schlüssel sind verschlossen, daher kann nichts geändert werden: %1</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1.</source>
        <translation>Die neueste unversehrte Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>There is no backup that is known to be whole.</source>
        <translation>Es gibt keine Sicherung, die nachweislich unversehrt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were found damaged or gone.</source>
        <translation>
            <numerusform>%n Sicherung wurde beschädigt oder nicht mehr vorgefunden.</numerusform>
            <numerusform>%n Sicherungen wurden beschädigt oder nicht mehr vorgefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last restore drill that passed was %1.</source>
        <translation>Die letzte bestandene Wiederherstellungsübung war am %1.</translation>
    </message>
    <message>
        <source>No restore drill has passed yet.</source>
        <translation>Noch keine Wiederherstellungsübung wurde bestanden.</translation>
    </message>
    <message>
        <source>The restore drill of %1 failed.</source>
        <translation>Die Wiederherstellungsübung vom %1 ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the vault are due for rotation.</source>
        <translation>
            <numerusform>%n Schlüssel des Tresors ist zu erneuern.</numerusform>
            <numerusform>%n Schlüssel des Tresors sind zu erneuern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::BackupModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>Unversehrt vorgefunden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>steward::ui::BackupsPane</name>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Verify the chosen backup</source>
        <translation>Gewählte Sicherung verifizieren</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>Gewählte Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Run a restore drill now</source>
        <translation>Jetzt Wiederherstellung üben</translation>
    </message>
    <message>
        <source>Open the folder of the backups</source>
        <translation>Ordner der Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Folder, schedule and targets…</source>
        <translation>Ordner, Zeitplan und Ziele…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Wiederherstellungsübungen</translation>
    </message>
    <message>
        <source>Newest whole backup</source>
        <translation>Neueste unversehrte Sicherung</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Lost work (RPO)</source>
        <translation>Verlorene Arbeit (RPO)</translation>
    </message>
    <message>
        <source>Time taken (RTO)</source>
        <translation>Dauer (RTO)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Sicherungen werden gelesen…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>folder</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>Der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>A backup is sealed and signed, and this workspace has no keys yet: set up the vault first.</source>
        <translation>Eine Sicherung wird versiegelt und signiert, und dieser Arbeitsbereich hat noch keine Schlüssel: Richten Sie zuerst den Tresor ein.</translation>
    </message>
    <message>
        <source>A backup is read again and verified before it counts. One is made by itself while Steward is open.</source>
        <translation>Eine Sicherung wird wieder gelesen und verifiziert, bevor sie zählt. Solange Steward offen ist, entsteht sie von selbst.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n kept</source>
        <translation>
            <numerusform>%1; %n behalten</numerusform>
            <numerusform>%1; %n behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next drill %1</source>
        <translation>Nächste Übung %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Run a drill now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>The backup is made and was found whole, after %1.</source>
        <translation>Die Sicherung ist angelegt und unversehrt, nach %1.</translation>
    </message>
    <message>
        <source>Verifying the backup %1</source>
        <translation>Sicherung %1 wird verifiziert</translation>
    </message>
    <message>
        <source>The backup %1 is whole.</source>
        <translation>Die Sicherung %1 ist unversehrt.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: %2</source>
        <translation>Die Sicherung %1 ist unbrauchbar: %2</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is restored in %1.</source>
        <translation>Die Sicherung ist in %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Wiederherstellungsübung</translation>
    </message>
    <message>
        <source>The drill passed: work could have gone on after %1.</source>
        <translation>Die Übung ist bestanden: Nach %1 hätte die Arbeit weitergehen können.</translation>
    </message>
    <message>
        <source>The drill failed: %1</source>
        <translation>Die Übung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
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
    <name>steward::ui::DrillModel</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>How much work would have been lost, in time (recovery point objective)</source>
        <translation>Wie viel Arbeit verloren gegangen wäre, als Zeit (Recovery Point Objective)</translation>
    </message>
    <message>
        <source>From the start until a first new record was acknowledged (recovery time objective)</source>
        <translation>Vom Beginn bis zum ersten bestätigten neuen Eintrag (Recovery Time Objective)</translation>
    </message>
    <message>
        <source>Records acknowledged before the drill that are not in the backup</source>
        <translation>Vor der Übung bestätigte Einträge, die nicht in der Sicherung sind</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Lost work (RPO)</source>
        <translation>Verlorene Arbeit (RPO)</translation>
    </message>
    <message>
        <source>Time taken (RTO)</source>
        <translation>Dauer (RTO)</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>Fehlende Einträge</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>steward::ui::DrillPage</name>
    <message>
        <source>No drill has been run yet. It restores the newest backup into a place of its own, works from it, and removes it again.</source>
        <translation>Noch keine Übung gelaufen. Sie stellt die neueste Sicherung an einem eigenen Ort wieder her, arbeitet damit und entfernt sie wieder.</translation>
    </message>
    <message>
        <source>How the drills went</source>
        <translation>Wie die Übungen verliefen</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>Past drills</source>
        <translation>Bisherige Übungen</translation>
    </message>
    <message>
        <source>Minutes of work lost and minutes taken, for each drill that measured them</source>
        <translation>Minuten verlorener Arbeit und benötigte Minuten, je Übung, die sie gemessen hat</translation>
    </message>
    <message>
        <source>Lost work (RPO)</source>
        <translation>Verlorene Arbeit (RPO)</translation>
    </message>
    <message>
        <source>Time taken (RTO)</source>
        <translation>Dauer (RTO)</translation>
    </message>
    <message>
        <source>A drill is under way.</source>
        <translation>Eine Übung läuft.</translation>
    </message>
    <message>
        <source>The drill of %1</source>
        <translation>Die Übung vom %1</translation>
    </message>
    <message>
        <source>What a drill does, and what a person would do in an emergency.</source>
        <translation>Was eine Übung tut und was ein Mensch im Notfall täte.</translation>
    </message>
</context>
<context>
    <name>steward::ui::EntryDetail</name>
    <message>
        <source>Only about this</source>
        <translation>Nur zu diesem Gegenstand</translation>
    </message>
    <message>
        <source>Only by this one</source>
        <translation>Nur von diesem Urheber</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Beweis speichern…</translation>
    </message>
    <message>
        <source>Computes the path from this entry to the newest checkpoint and checks it.</source>
        <translation>Berechnet den Weg von diesem Eintrag zum neuesten Prüfpunkt und prüft ihn.</translation>
    </message>
    <message>
        <source>Choose an entry to see everything it says.</source>
        <translation>Wählen Sie einen Eintrag, um alle Angaben dazu zu sehen.</translation>
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
        <source>The checkpoint is of another root.</source>
        <translation>Der Prüfpunkt gehört zu einer anderen Wurzel.</translation>
    </message>
    <message>
        <source>As it is recorded</source>
        <translation>Wie er verzeichnet ist</translation>
    </message>
    <message>
        <source>The entry as canonical JSON</source>
        <translation>Der Eintrag als kanonisches JSON</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Blatt-Hash</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>It does not hold: %1</source>
        <translation>Er hält nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Proven against the signed checkpoint of %n entries.</source>
        <translation>
            <numerusform>Bewiesen gegen den signierten Prüfpunkt von %n Eintrag.</numerusform>
            <numerusform>Bewiesen gegen den signierten Prüfpunkt von %n Einträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leads to the root over %n entries; nothing signs that root.</source>
        <translation>
            <numerusform>Er führt zur Wurzel über %n Eintrag; nichts signiert diese Wurzel.</numerusform>
            <numerusform>Er führt zur Wurzel über %n Einträge; nichts signiert diese Wurzel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message numerus="yes">
        <source>Path of %n hashes</source>
        <translation>
            <numerusform>Weg mit %n Hash</numerusform>
            <numerusform>Weg mit %n Hashes</numerusform>
        </translation>
    </message>
    <message>
        <source>The path from the entry to the root</source>
        <translation>Der Weg vom Eintrag zur Wurzel</translation>
    </message>
    <message>
        <source>The signed checkpoint</source>
        <translation>Der signierte Prüfpunkt</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Beweis speichern</translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof)</source>
        <translation>Beweise (*.tlog-proof)</translation>
    </message>
    <message>
        <source>The proof is in %1.</source>
        <translation>Der Beweis ist in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
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
    <name>steward::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>what is under way</comment>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <comment>what is under way</comment>
        <translation>Wird abgebrochen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is under way, its step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much is done</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>percentage, remaining time</comment>
        <translation>%1 · noch %2</translation>
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
    <name>steward::ui::KeyModel</name>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzungen</translation>
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
    <message>
        <source>Prove the entry</source>
        <translation>Eintrag beweisen</translation>
    </message>
    <message>
        <source>Make an evidence package…</source>
        <translation>Beweispaket anlegen…</translation>
    </message>
    <message>
        <source>Verify a package…</source>
        <translation>Paket verifizieren…</translation>
    </message>
    <message>
        <source>Export and evidence</source>
        <translation>Export und Beweise</translation>
    </message>
    <message>
        <source>A package is signed, and this ledger has no key that is open. Set up or unlock the vault first.</source>
        <translation>Ein Paket wird signiert, und diese Prüfspur hat keinen offenen Schlüssel. Richten Sie zuerst den Tresor ein oder öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>Go to the vault</source>
        <translation>Zum Tresor</translation>
    </message>
    <message>
        <source>Making the evidence package</source>
        <translation>Beweispaket wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries and their proofs are in %1.</source>
        <translation>
            <numerusform>%n Eintrag und sein Beweis sind in %1.</numerusform>
            <numerusform>%n Einträge und ihre Beweise sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Verifizieren</translation>
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
    <name>steward::ui::LockedCover</name>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
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
    <message>
        <source>Read-only: its keys are locked</source>
        <translation>Schreibgeschützt: Schlüssel verschlossen</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>Tresor &amp;verschließen</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing was changed: %1</source>
        <translation>Nichts wurde wiederhergestellt und nichts geändert: %1</translation>
    </message>
    <message>
        <source>The backup is restored. The file that was here before is %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Die vorherige Datei heißt %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Set up the vault…</source>
        <translation>Tresor einrichten…</translation>
    </message>
    <message>
        <source>The backup that was due could not be made: %1</source>
        <translation>Die fällige Sicherung konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>%1 The workspace is open read-only until its keys are open.</source>
        <comment>why the keys are locked</comment>
        <translation>%1 Der Arbeitsbereich ist schreibgeschützt, bis seine Schlüssel offen sind.</translation>
    </message>
    <message>
        <source>This workspace has no keys: its ledger is not signed, and nothing can be sealed.</source>
        <translation>Dieser Arbeitsbereich hat keine Schlüssel: Seine Prüfspur wird nicht signiert, und nichts kann versiegelt werden.</translation>
    </message>
    <message>
        <source>Choose this to lock it (Ctrl+L).</source>
        <translation>Wählen Sie dies, um ihn zu verschließen (Strg+L).</translation>
    </message>
    <message>
        <source>Choose this to unlock it (Ctrl+L).</source>
        <translation>Wählen Sie dies, um ihn zu öffnen (Strg+L).</translation>
    </message>
    <message>
        <source>Choose this to set it up.</source>
        <translation>Wählen Sie dies, um ihn einzurichten.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Tresor wird geöffnet…</translation>
    </message>
    <message>
        <source>Un&amp;lock the vault</source>
        <translation>Tresor &amp;öffnen</translation>
    </message>
    <message>
        <source>Set up the &amp;vault…</source>
        <translation>Tresor &amp;einrichten…</translation>
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
    <name>steward::ui::PackageDialog</name>
    <message>
        <source>What is shown</source>
        <translation>Das Angezeigte</translation>
    </message>
    <message>
        <source>The whole ledger</source>
        <translation>Die ganze Prüfspur</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Paket anlegen</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Beweispaket</translation>
    </message>
    <message>
        <source>Entries with everything that proves them. Whoever knows the verifier key of this ledger can check it, with Steward or without.</source>
        <translation>Einträge mit allem, was sie beweist. Wer den Prüfschlüssel dieser Prüfspur kennt, kann es prüfen, mit Steward oder ohne.</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <translation>Eine ZIP-Datei</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Only if the receiver has one from before</source>
        <translation>Nur wenn der Empfänger einen früheren hat</translation>
    </message>
    <message>
        <source>&amp;Older checkpoint</source>
        <translation>Ä&amp;lterer Prüfpunkt</translation>
    </message>
    <message>
        <source>With an older checkpoint the package also proves that this ledger goes on from it unchanged.</source>
        <translation>Mit einem älteren Prüfpunkt beweist das Paket auch, dass diese Prüfspur von dort unverändert weitergeht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>The whole ledger: %n entries</source>
        <translation>
            <numerusform>Die ganze Prüfspur: %n Eintrag</numerusform>
            <numerusform>Die ganze Prüfspur: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown: no. %1 to %2, with those between</source>
        <comment>numbers of entries</comment>
        <translation>Das Angezeigte: Nr. %1 bis %2 mit denen dazwischen</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>Wohin das Paket soll</translation>
    </message>
    <message>
        <source>In which folder to make it</source>
        <translation>In welchem Ordner es entstehen soll</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>The older checkpoint</source>
        <translation>Der ältere Prüfpunkt</translation>
    </message>
    <message>
        <source>Say where the package is to be written.</source>
        <translation>Geben Sie an, wohin das Paket geschrieben werden soll.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is ever written over; choose another name.</source>
        <translation>%1 gibt es bereits, und nichts wird je überschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a checkpoint; choose another file, or leave it empty.</source>
        <translation>%1 kann nicht als Prüfpunkt gelesen werden; wählen Sie eine andere Datei oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>steward::ui::PassphraseDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Bisherige</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>It cannot be recovered: whoever forgets it has lost what it protects. Keep a copy in a safe place.</source>
        <translation>Sie ist nicht wiederzubeschaffen: Wer sie vergisst, hat verloren, was sie schützt. Verwahren Sie eine Abschrift an einem sicheren Ort.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden unterscheiden sich.</translation>
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
    <name>steward::ui::RestoreDialog</name>
    <message>
        <source>As a copy, to look things up</source>
        <translation>Als Kopie zum Nachschlagen</translation>
    </message>
    <message>
        <source>In place of this workspace</source>
        <translation>Anstelle dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup of %1, with %2 entries of the ledger. It is verified whole before anything is changed, and people who were erased since are erased in it again.</source>
        <translation>Die Sicherung vom %1 mit %2 Einträgen der Prüfspur. Sie wird vollständig verifiziert, bevor etwas geändert wird, und seither gelöschte Personen werden darin erneut gelöscht.</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Datei der Kopie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Replaced: %1. It is closed first and set aside beside the new one, under its name with &quot;before-restore&quot; and the time.</source>
        <translation>Ersetzt wird %1. Die Datei wird zuerst geschlossen und neben der neuen beiseitegelegt, unter ihrem Namen mit „before-restore“ und der Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries of the ledger will not be in the restored workspace.</source>
        <translation>
            <numerusform>%n neuerer Eintrag der Prüfspur wird im wiederhergestellten Arbeitsbereich fehlen.</numerusform>
            <numerusform>%n neuere Einträge der Prüfspur werden im wiederhergestellten Arbeitsbereich fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name of the workspace</comment>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where to restore it</source>
        <translation>Wohin wiederherstellen</translation>
    </message>
    <message>
        <source>Workspaces (*.steward)</source>
        <translation>Arbeitsbereiche (*.steward)</translation>
    </message>
    <message>
        <source>There is a file of that name already, and nothing is ever written over; choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es bereits, und nichts wird je überschrieben; wählen Sie einen anderen Namen.</translation>
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
    <name>steward::ui::SecretDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Verwahren</translation>
    </message>
    <message>
        <source>Named secret</source>
        <translation>Benanntes Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>A name has letters, digits, dots, dashes and underscores, at most 64. One that is there already is replaced.</source>
        <translation>Ein Name hat Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, höchstens 64. Ein vorhandener wird ersetzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::ui::SecretModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
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
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
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
    <name>steward::ui::TrailPanel</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Newest checkpoint</source>
        <translation>Neuester Prüfpunkt</translation>
    </message>
    <message>
        <source>Kept outside the file</source>
        <translation>Außerhalb der Datei verwahrt</translation>
    </message>
    <message>
        <source>Last verification here</source>
        <translation>Letzte Prüfung an diesem Platz</translation>
    </message>
    <message>
        <source>Copy the verifier key</source>
        <translation>Prüfschlüssel kopieren</translation>
    </message>
    <message>
        <source>Whoever has this line can check the ledger, its proofs and its packages without Steward.</source>
        <translation>Wer diese Zeile hat, kann Prüfspur, Beweise und Pakete ohne Steward prüfen.</translation>
    </message>
    <message>
        <source>The verifier key is copied.</source>
        <translation>Der Prüfschlüssel ist kopiert.</translation>
    </message>
    <message>
        <source>Refuses new entries</source>
        <translation>Nimmt nichts an</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Who can write the file could write all of it anew. Set up the vault to sign it.</source>
        <translation>Wer die Datei schreiben kann, könnte sie ganz neu schreiben. Richten Sie den Tresor ein, um sie zu signieren.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>fingerprint of the signing key</comment>
        <translation>Schlüssel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in place of %n earlier key(s)</source>
        <comment>key that signs</comment>
        <translation>
            <numerusform>%1, anstelle von %n früheren Schlüssel</numerusform>
            <numerusform>%1, anstelle von %n früheren Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Newest entry %1</source>
        <comment>date and time</comment>
        <translation>Neuester Eintrag %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which no checkpoint tells.</source>
        <translation>
            <numerusform>%n Eintrag, von dem kein Prüfpunkt zeugt.</numerusform>
            <numerusform>%n Einträge, von denen kein Prüfpunkt zeugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>Über %n Eintrag</numerusform>
            <numerusform>Über %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not covered.</source>
        <translation>
            <numerusform>%n neuerer Eintrag ist nicht gedeckt.</numerusform>
            <numerusform>%n neuere Einträge sind nicht gedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgends</translation>
    </message>
    <message>
        <source>An older copy of the file put in its place would not be seen on this computer.</source>
        <translation>Eine untergeschobene ältere Kopie der Datei fiele an diesem Rechner nicht auf.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>%1, as of %2 entries</source>
        <comment>where, how many</comment>
        <translation>%1, Stand %2 Einträge</translation>
    </message>
    <message>
        <source>The file is older</source>
        <translation>Die Datei ist älter</translation>
    </message>
    <message>
        <source>%1 there are %2 entries: this is an older copy of the file.</source>
        <comment>where, how many</comment>
        <translation>%1 stehen %2 Einträge: Dies ist eine ältere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>Andere Geschichte</translation>
    </message>
    <message>
        <source>%1 stands another ledger of %2 entries.</source>
        <comment>where, how many</comment>
        <translation>%1 steht eine andere Prüfspur mit %2 Einträgen.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Verify the ledger to read every entry again.</source>
        <translation>Verifizieren Sie die Prüfspur, um jeden Eintrag erneut zu lesen.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Not checked: %2</source>
        <comment>when, what</comment>
        <translation>%1
Nicht geprüft: %2</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>In der Datei %1</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Rechners</translation>
    </message>
</context>
<context>
    <name>steward::ui::TrailState</name>
    <message>
        <source>Ledger refuses entries</source>
        <translation>Prüfspur verweigert</translation>
    </message>
    <message>
        <source>Ledger altered</source>
        <translation>Prüfspur verändert</translation>
    </message>
    <message>
        <source>Ledger not signed</source>
        <translation>Prüfspur unsigniert</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>Prüfspur verifiziert</translation>
    </message>
    <message>
        <source>Ledger signed</source>
        <translation>Prüfspur signiert</translation>
    </message>
    <message numerus="yes">
        <source>Nothing signs the %n entries: who can write the file could write all of them anew.</source>
        <translation>
            <numerusform>Nichts signiert den %n Eintrag: Wer die Datei schreiben kann, könnte ihn neu schreiben.</numerusform>
            <numerusform>Nichts signiert die %n Einträge: Wer die Datei schreiben kann, könnte sie alle neu schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest signed checkpoint covers %n entries.</source>
        <translation>
            <numerusform>Der neueste signierte Prüfpunkt deckt %n Eintrag.</numerusform>
            <numerusform>Der neueste signierte Prüfpunkt deckt %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It has not been verified on this computer yet.</source>
        <comment>what the checkpoint covers</comment>
        <translation>%1 An diesem Rechner wurde sie noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>%1 Last verified %2, at %3 entries.</source>
        <comment>what the checkpoint covers, when, how many</comment>
        <translation>%1 Zuletzt verifiziert %2, bei %3 Einträgen.</translation>
    </message>
</context>
<context>
    <name>steward::ui::VaultGuard</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>The passphrase of this workspace opens its vault.</source>
        <translation>Die Passphrase dieses Arbeitsbereichs öffnet seinen Tresor.</translation>
    </message>
    <message>
        <source>No keychain keeps keys for Steward on this computer, so a passphrase protects them. Without keys the ledger is not signed, and nothing can be sealed.</source>
        <translation>An diesem Rechner verwahrt kein Schlüsselbund Schlüssel für Steward, daher schützt sie eine Passphrase. Ohne Schlüssel wird die Prüfspur nicht signiert, und nichts kann versiegelt werden.</translation>
    </message>
    <message>
        <source>%1 A passphrase can protect the keys instead. Without keys the ledger is not signed, and nothing can be sealed.</source>
        <comment>why the keychain could not be used</comment>
        <translation>%1 Stattdessen kann eine Passphrase die Schlüssel schützen. Ohne Schlüssel wird die Prüfspur nicht signiert, und nichts kann versiegelt werden.</translation>
    </message>
    <message>
        <source>Set up the vault</source>
        <translation>Tresor einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Continue without keys</source>
        <translation>Ohne Schlüssel fortfahren</translation>
    </message>
    <message>
        <source>This workspace has no keys: its ledger is not signed, so an outsider cannot verify it, and nothing can be sealed.</source>
        <translation>Dieser Arbeitsbereich hat keine Schlüssel: Seine Prüfspur wird nicht signiert, sodass Außenstehende sie nicht verifizieren können, und nichts kann versiegelt werden.</translation>
    </message>
</context>
<context>
    <name>steward::ui::VaultPage</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Die Zwischenablage ist geleert.</translation>
    </message>
    <message>
        <source>Rotate the keys that are due</source>
        <translation>Fällige Schlüssel erneuern</translation>
    </message>
    <message>
        <source>New master key…</source>
        <translation>Neuer Hauptschlüssel…</translation>
    </message>
    <message>
        <source>New signing key…</source>
        <translation>Neuer Signaturschlüssel…</translation>
    </message>
    <message>
        <source>Set or change the passphrase…</source>
        <translation>Passphrase setzen oder ändern…</translation>
    </message>
    <message>
        <source>Add a named secret…</source>
        <translation>Benanntes Geheimnis hinzufügen…</translation>
    </message>
    <message>
        <source>The vault of this workspace</source>
        <translation>Der Tresor dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Wie er geöffnet wird</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Keys by age and use</source>
        <translation>Schlüssel nach Alter und Gebrauch</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Schlüssel des Tresors</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>Fällige erneuern</translation>
    </message>
    <message>
        <source>Rotate the chosen key…</source>
        <translation>Gewählten Schlüssel erneuern…</translation>
    </message>
    <message>
        <source>Named secrets</source>
        <translation>Benannte Geheimnisse</translation>
    </message>
    <message>
        <source>Passwords of a proxy, a mail server or a database, sealed under a shared key. They are never shown.</source>
        <translation>Passwörter eines Proxys, eines Mailservers oder einer Datenbank, unter einem gemeinsamen Schlüssel versiegelt. Sie werden nie angezeigt.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>Für 10 Sekunden kopieren</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>Tresor wird gelesen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt verschließen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Set %1. Each guess costs %2 MiB of memory.</source>
        <comment>date, amount</comment>
        <translation>Gesetzt am %1. Jeder Rateversuch kostet %2 MiB Speicher.</translation>
    </message>
    <message>
        <source>The keychain of this computer opens it without asking, since %1.</source>
        <translation>Der Schlüsselbund dieses Rechners öffnet ihn ohne Nachfrage, seit %1.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not open it.</source>
        <translation>Der Schlüsselbund dieses Rechners öffnet ihn nicht.</translation>
    </message>
    <message>
        <source>Let the keychain open it</source>
        <translation>Schlüsselbund öffnen lassen</translation>
    </message>
    <message>
        <source>Remove the key from the keychain</source>
        <translation>Schlüssel aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>None. With one the workspace and its backups can be opened on another computer too.</source>
        <translation>Keine. Mit einer lassen sich Arbeitsbereich und Sicherungen auch an einem anderen Rechner öffnen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n shared key(s)</source>
        <translation>
            <numerusform>%n gemeinsamer Schlüssel</numerusform>
            <numerusform>%n gemeinsame Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for rotation</source>
        <translation>
            <numerusform>%n zu erneuern</numerusform>
            <numerusform>%n zu erneuern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with a key of their own</source>
        <translation>
            <numerusform>%n Person mit eigenem Schlüssel</numerusform>
            <numerusform>%n Personen mit eigenem Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>master key no. %1</source>
        <translation>Hauptschlüssel Nr. %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>With the passphrase this workspace and its backups can be opened on any computer.</source>
        <translation>Mit der Passphrase lassen sich dieser Arbeitsbereich und seine Sicherungen an jedem Rechner öffnen.</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Passphrase wird gesetzt</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>Die Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Passphrase entfernen?</translation>
    </message>
    <message>
        <source>From then on only the keychain of this computer opens the vault. A copy of the workspace, and backups made from then on, cannot be opened on another computer.</source>
        <translation>Von da an öffnet nur der Schlüsselbund dieses Rechners den Tresor. Eine Kopie des Arbeitsbereichs und spätere Sicherungen lassen sich an einem anderen Rechner nicht öffnen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Passphrase wird entfernt</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>Die Passphrase ist entfernt.</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>The keychain of this computer opens the vault from now on.</source>
        <translation>Der Schlüsselbund dieses Rechners öffnet den Tresor von jetzt an.</translation>
    </message>
    <message>
        <source>Remove the key from the keychain?</source>
        <translation>Schlüssel aus dem Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>From then on the passphrase is asked for whenever the workspace is opened here.</source>
        <translation>Von da an wird hier bei jedem Öffnen nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>The keychain does not open the vault any more.</source>
        <translation>Der Schlüsselbund öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>Rotating the keys that are due</source>
        <translation>Fällige Schlüssel werden erneuert</translation>
    </message>
    <message>
        <source>%1 values sealed anew</source>
        <translation>%1 Werte neu versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n value(s) sealed anew.</source>
        <translation>
            <numerusform>Erledigt: %n Wert neu versiegelt.</numerusform>
            <numerusform>Erledigt: %n Werte neu versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key in the table first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel in der Tabelle.</translation>
    </message>
    <message>
        <source>Only shared keys and the signing key are rotated one by one. The key of a person goes with that person; all keys are wrapped anew with a new master key.</source>
        <translation>Nur gemeinsame Schlüssel und der Signaturschlüssel werden einzeln erneuert. Der Schlüssel einer Person geht mit ihr; alle Schlüssel werden mit einem neuen Hauptschlüssel neu umhüllt.</translation>
    </message>
    <message>
        <source>Rotate the shared key for %1?</source>
        <translation>Gemeinsamen Schlüssel für %1 erneuern?</translation>
    </message>
    <message numerus="yes">
        <source>A new key is made, and %n value(s) are sealed anew with it in the background. The old key is destroyed when nothing needs it any more. It can be stopped, and goes on by itself later.</source>
        <translation>
            <numerusform>Ein neuer Schlüssel entsteht, und %n Wert wird damit im Hintergrund neu versiegelt. Der alte Schlüssel wird vernichtet, wenn ihn nichts mehr braucht. Der Vorgang lässt sich anhalten und geht später von selbst weiter.</numerusform>
            <numerusform>Ein neuer Schlüssel entsteht, und %n Werte werden damit im Hintergrund neu versiegelt. Der alte Schlüssel wird vernichtet, wenn ihn nichts mehr braucht. Der Vorgang lässt sich anhalten und geht später von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Rotating the key for %1</source>
        <translation>Schlüssel für %1 wird erneuert</translation>
    </message>
    <message>
        <source>Make a new master key?</source>
        <translation>Neuen Hauptschlüssel anlegen?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are wrapped anew in one step. Sealed values stay as they are, and backups made before can still be opened from this workspace.</source>
        <translation>
            <numerusform>%n Schlüssel wird in einem Schritt neu umhüllt. Versiegelte Werte bleiben, wie sie sind, und frühere Sicherungen lassen sich von diesem Arbeitsbereich aus weiter öffnen.</numerusform>
            <numerusform>%n Schlüssel werden in einem Schritt neu umhüllt. Versiegelte Werte bleiben, wie sie sind, und frühere Sicherungen lassen sich von diesem Arbeitsbereich aus weiter öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New master key</source>
        <translation>Neuer Hauptschlüssel</translation>
    </message>
    <message>
        <source>The passphrase protects the new master key too, so it is needed once.</source>
        <translation>Die Passphrase schützt auch den neuen Hauptschlüssel, daher wird sie einmal gebraucht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making a new master key</source>
        <translation>Neuer Hauptschlüssel wird angelegt</translation>
    </message>
    <message>
        <source>The vault has a new master key.</source>
        <translation>Der Tresor hat einen neuen Hauptschlüssel.</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Neuen Signaturschlüssel anlegen?</translation>
    </message>
    <message>
        <source>The ledger names the new key, and its next checkpoint bears both signatures. Whoever verifies this ledger needs the new verifier key from then on: pass it on.</source>
        <translation>Die Prüfspur nennt den neuen Schlüssel, und ihr nächster Prüfpunkt trägt beide Signaturen. Wer sie verifiziert, braucht von da an den neuen Prüfschlüssel: Geben Sie ihn weiter.</translation>
    </message>
    <message>
        <source>Making a new signing key</source>
        <translation>Neuer Signaturschlüssel wird angelegt</translation>
    </message>
    <message>
        <source>The ledger is signed with a new key from now on. Pass its verifier key on.</source>
        <translation>Die Prüfspur wird von jetzt an mit einem neuen Schlüssel signiert. Geben Sie seinen Prüfschlüssel weiter.</translation>
    </message>
    <message>
        <source>Sealing a secret</source>
        <translation>Geheimnis wird versiegelt</translation>
    </message>
    <message>
        <source>%1 is sealed.</source>
        <comment>name of a secret</comment>
        <translation>%1 ist versiegelt.</translation>
    </message>
    <message>
        <source>Choose a secret in the table first.</source>
        <translation>Wählen Sie zuerst ein Geheimnis in der Tabelle.</translation>
    </message>
    <message>
        <source>Remove the secret %1?</source>
        <translation>Geheimnis %1 entfernen?</translation>
    </message>
    <message>
        <source>What uses it will fail until it is added again.</source>
        <translation>Was es benutzt, scheitert, bis es wieder hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Removing a secret</source>
        <translation>Geheimnis wird entfernt</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>name of a secret</comment>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard for 10 seconds.</source>
        <comment>name of a secret</comment>
        <translation>%1 ist für 10 Sekunden in der Zwischenablage.</translation>
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
    <message>
        <source>%1
Not checked: %2</source>
        <comment>what was verified, what was not</comment>
        <translation>%1
Nicht geprüft: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyPackageDialog</name>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Verify a package</source>
        <translation>Paket verifizieren</translation>
    </message>
    <message>
        <source>The verifier key has to come from outside the package: from the organisation whose ledger it is. What a package says of its own key proves nothing.</source>
        <translation>Der Prüfschlüssel muss von außerhalb des Pakets kommen: von der Organisation, deren Prüfspur es ist. Was ein Paket über seinen eigenen Schlüssel sagt, beweist nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>ZIP…</source>
        <translation>ZIP…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>The evidence package</source>
        <translation>Das Beweispaket</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>That of this workspace</source>
        <translation>Der dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Verifier &amp;key</source>
        <translation>Prüf&amp;schlüssel</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>There is no such file or folder; choose the package first.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht; wählen Sie zuerst das Paket.</translation>
    </message>
    <message>
        <source>Reading every file of the package…</source>
        <translation>Jede Datei des Pakets wird gelesen…</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>name of a package</comment>
        <translation>%1 wird verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>Whole and signed with the key given: %n entries from no. %1, proven against a checkpoint of %2.</source>
        <translation>
            <numerusform>Unversehrt und mit dem angegebenen Schlüssel signiert: %n Eintrag ab Nr. %1, bewiesen gegen einen Prüfpunkt über %2.</numerusform>
            <numerusform>Unversehrt und mit dem angegebenen Schlüssel signiert: %n Einträge ab Nr. %1, bewiesen gegen einen Prüfpunkt über %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It goes on unchanged from the checkpoint of %2 entries.</source>
        <comment>verdict, how many</comment>
        <translation>%1 Es geht unverändert vom Prüfpunkt mit %2 Einträgen weiter.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>%1 It is signed by %2.</source>
        <comment>why not, verifier key</comment>
        <translation>%1 Signiert ist es von %2.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong</comment>
        <translation>%1: %2</translation>
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
<context>
    <name>steward::ui::WorkspaceOpener</name>
    <message>
        <source>Open %1</source>
        <comment>name of a file</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>A passphrase protects the keys of this workspace. Without it the workspace opens read-only: nothing unsigned is ever added to a signed ledger.</source>
        <translation>Eine Passphrase schützt die Schlüssel dieses Arbeitsbereichs. Ohne sie öffnet er schreibgeschützt: Einer signierten Prüfspur wird nie Unsigniertes hinzugefügt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
</context>
</TS>
