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
    <name>BreachForms</name>
    <message>
        <source>When did we become aware of %1?</source>
        <translation>Wann wurde %1 bekannt?</translation>
    </message>
    <message>
        <source>Every clock runs from this moment. The earlier moment and its reason stay in the history.</source>
        <translation>Von diesem Zeitpunkt an laufen alle Fristen. Der frühere Zeitpunkt und seine Begründung bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Set the moment</source>
        <translation>Zeitpunkt festlegen</translation>
    </message>
    <message>
        <source>&amp;Aware since</source>
        <translation>&amp;Bekannt seit</translation>
    </message>
    <message>
        <source>&amp;Why this moment</source>
        <translation>&amp;Warum dieser Zeitpunkt</translation>
    </message>
    <message>
        <source>Laws of %1</source>
        <translation>Gesetze von %1</translation>
    </message>
    <message>
        <source>Each law runs its own clocks. A law under which a notice was sent stays.</source>
        <translation>Jedes Gesetz hat seine eigenen Fristen. Ein Gesetz, nach dem schon gemeldet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Set the laws</source>
        <translation>Gesetze festlegen</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>Was über %1 bekannt ist</translation>
    </message>
    <message>
        <source>Leave open what is not known yet: a notice marks it &quot;to follow&quot;. An approximate number is allowed.</source>
        <translation>Lassen Sie offen, was noch nicht bekannt ist: Eine Meldung kennzeichnet es als „folgt“. Eine ungefähre Zahl ist erlaubt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1 ist eingedämmt</translation>
    </message>
    <message>
        <source>It is contained</source>
        <translation>Ist eingedämmt</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;How it was contained</source>
        <translation>&amp;Wie sie eingedämmt wurde</translation>
    </message>
    <message>
        <source>Risk of %1 to those concerned</source>
        <translation>Risiko von %1 für die Betroffenen</translation>
    </message>
    <message>
        <source>How far does each of these speak for harm, and why? The risk is yours to judge; it cannot be called unlikely while one of them is not known.</source>
        <translation>Wie stark spricht jedes davon für einen Schaden, und warum? Das Risiko beurteilen Sie; unwahrscheinlich kann es nicht heißen, solange eines davon unbekannt ist.</translation>
    </message>
    <message>
        <source>Keep the assessment</source>
        <translation>Bewertung speichern</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1: why</source>
        <comment>a criterion</comment>
        <translation>%1: warum</translation>
    </message>
    <message>
        <source>The risk is</source>
        <translation>Das Risiko ist</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Who is told of %1?</source>
        <translation>Wer wird über %1 unterrichtet?</translation>
    </message>
    <message>
        <source>Every decision needs its reason, &quot;not yet&quot; too. A later decision stands beside this one.</source>
        <translation>Jede Entscheidung braucht ihre Begründung, auch „noch nicht“. Eine spätere Entscheidung tritt neben diese.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Every law of this breach</source>
        <translation>Jedes Gesetz dieser Datenpanne</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation>Nach welchem &amp;Gesetz</translation>
    </message>
    <message>
        <source>Are they &amp;told</source>
        <translation>Wird &amp;unterrichtet</translation>
    </message>
    <message>
        <source>&amp;Exception</source>
        <translation>&amp;Ausnahme</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>W&amp;eil</translation>
    </message>
    <message>
        <source>Why was it late?</source>
        <translation>Warum war es verspätet?</translation>
    </message>
    <message>
        <source>The %1 under %2 went out after its time. The law asks for the reason.</source>
        <comment>duty, law</comment>
        <translation>Verspätet abgegangen: %1 nach %2. Das Gesetz fragt nach dem Grund.</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Grund speichern</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>A note stays in the history as it is; it can be added to, not changed.</source>
        <translation>Eine Notiz bleibt im Verlauf, wie sie ist; sie lässt sich ergänzen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Nothing is missing. The register keeps everything; it can be opened again with a reason.</source>
        <translation>Es fehlt nichts. Das Verzeichnis behält alles; mit Begründung lässt sie sich wieder öffnen.</translation>
    </message>
    <message>
        <source>It cannot be closed yet. What is missing:</source>
        <translation>Sie lässt sich noch nicht schließen. Es fehlt:</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close the breach</source>
        <translation>Datenpanne schließen</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What was &amp;learnt</source>
        <translation>Was daraus &amp;gelernt wurde</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>BreachWords</name>
    <message>
        <source>notice to the authority</source>
        <translation>Meldung an die Behörde</translation>
    </message>
    <message>
        <source>notice to the persons concerned</source>
        <translation>Benachrichtigung der betroffenen Personen</translation>
    </message>
    <message>
        <source>copy to the Attorney General</source>
        <translation>Kopie an den Attorney General</translation>
    </message>
    <message>
        <source>preliminary report to the authority</source>
        <translation>Vorbericht an die Behörde</translation>
    </message>
    <message>
        <source>final report to the authority</source>
        <translation>Abschlussbericht an die Behörde</translation>
    </message>
    <message>
        <source>assessment of the harm</source>
        <translation>Bewertung des Schadens</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>law, duty</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ran out just now</source>
        <translation>gerade abgelaufen</translation>
    </message>
    <message>
        <source>ran out %1 h %2 min ago</source>
        <comment>hours, minutes</comment>
        <translation>vor %1 h %2 min abgelaufen</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <comment>hours, minutes</comment>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Sent in time</source>
        <translation>Rechtzeitig gesendet</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Verspätet gesendet</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>As soon as feasible</source>
        <translation>Sobald wie möglich</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open, time has run out</source>
        <translation>Offen, Frist abgelaufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>Die Behörde</translation>
    </message>
    <message>
        <source>The persons concerned</source>
        <translation>Die betroffenen Personen</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>A risk</source>
        <translation>Ein Risiko</translation>
    </message>
    <message>
        <source>A high risk</source>
        <translation>Ein hohes Risiko</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The data cannot be read by whoever has it (34(3)(a))</source>
        <translation>Wer die Daten hat, kann sie nicht lesen (Art. 34 Abs. 3 Buchst. a)</translation>
    </message>
    <message>
        <source>Later measures make the high risk unlikely (34(3)(b))</source>
        <translation>Spätere Maßnahmen machen das hohe Risiko unwahrscheinlich (Art. 34 Abs. 3 Buchst. b)</translation>
    </message>
    <message>
        <source>Telling each would be out of proportion; a public notice instead (34(3)(c))</source>
        <translation>Alle einzeln zu benachrichtigen wäre unverhältnismäßig; stattdessen eine öffentliche Bekanntmachung (Art. 34 Abs. 3 Buchst. c)</translation>
    </message>
    <message>
        <source>How sensitive the data is</source>
        <translation>Wie sensibel die Daten sind</translation>
    </message>
    <message>
        <source>How much of it, of how many persons</source>
        <translation>Wie viele Daten, von wie vielen Personen</translation>
    </message>
    <message>
        <source>How easily persons are recognised</source>
        <translation>Wie leicht Personen erkennbar sind</translation>
    </message>
    <message>
        <source>Whether it can be read (encryption)</source>
        <translation>Ob die Daten lesbar sind (Verschlüsselung)</translation>
    </message>
    <message>
        <source>How severe the consequences are</source>
        <translation>Wie schwer die Folgen sind</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>When it happened and how long it lasted</source>
        <translation>Wann es geschah und wie lange es dauerte</translation>
    </message>
    <message>
        <source>Categories of persons concerned</source>
        <translation>Kategorien betroffener Personen</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>Contact for more information</source>
        <translation>Kontakt für weitere Informationen</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Wahrscheinliche Folgen</translation>
    </message>
    <message>
        <source>Measures taken or proposed</source>
        <translation>Ergriffene oder vorgeschlagene Maßnahmen</translation>
    </message>
    <message>
        <source>Security measures that protected the data</source>
        <translation>Sicherheitsmaßnahmen, die die Daten schützten</translation>
    </message>
    <message>
        <source>What persons can do to protect themselves</source>
        <translation>Was Personen zu ihrem Schutz tun können</translation>
    </message>
    <message>
        <source>How persons are helped and damage is remedied</source>
        <translation>Wie Personen geholfen und Schaden behoben wird</translation>
    </message>
    <message>
        <source>Rights of the persons and how to claim</source>
        <translation>Rechte der Personen und wie sie geltend gemacht werden</translation>
    </message>
    <message>
        <source>Reasons for a delay</source>
        <translation>Gründe einer Verzögerung</translation>
    </message>
    <message>
        <source>How it is kept from happening again</source>
        <translation>Wie eine Wiederholung verhindert wird</translation>
    </message>
    <message>
        <source>How persons are being told</source>
        <translation>Wie Personen unterrichtet werden</translation>
    </message>
    <message>
        <source>Whether and how it is made public</source>
        <translation>Ob und wie es öffentlich gemacht wird</translation>
    </message>
    <message>
        <source>Anything else that matters</source>
        <translation>Was sonst noch wichtig ist</translation>
    </message>
    <message>
        <source>Number of persons concerned</source>
        <translation>Zahl der betroffenen Personen</translation>
    </message>
    <message>
        <source>Number of records concerned</source>
        <translation>Zahl der betroffenen Datensätze</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Moment of awareness</source>
        <translation>Zeitpunkt der Kenntnis</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Sachverhalt</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Assessment of the risk</source>
        <translation>Bewertung des Risikos</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Reason for a delay</source>
        <translation>Grund einer Verzögerung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>etwa %1</translation>
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
    <name>Checklist</name>
    <message>
        <source>Contain it</source>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Risiko bewerten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1: is the authority told?</source>
        <comment>law</comment>
        <translation>%1: Wird die Behörde unterrichtet?</translation>
    </message>
    <message>
        <source>%1: are the persons told?</source>
        <comment>law</comment>
        <translation>%1: Werden die Personen unterrichtet?</translation>
    </message>
    <message>
        <source>Late, the reason is missing</source>
        <translation>Verspätet, der Grund fehlt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <source>Acknowledged %1.</source>
        <translation>Bestätigt %1.</translation>
    </message>
    <message>
        <source>Ended without an acknowledgement.</source>
        <translation>Ohne Eingangsbestätigung beendet.</translation>
    </message>
    <message>
        <source>The law asks for it by %1.</source>
        <translation>Das Gesetz verlangt es bis %1.</translation>
    </message>
    <message>
        <source>No law sets a date for it; at once is good practice.</source>
        <translation>Kein Gesetz setzt dafür eine Frist; üblich ist es sofort.</translation>
    </message>
    <message>
        <source>Know who asks</source>
        <translation>Wissen, wer fragt</translation>
    </message>
    <message>
        <source>Verified %1.</source>
        <translation>Geprüft %1.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <translation>Geprüft %1: %2</translation>
    </message>
    <message>
        <source>The person could not be identified.</source>
        <translation>Die Person konnte nicht identifiziert werden.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are for this.</source>
        <translation>Hierfür muss niemand nachweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Asked on %1; no answer yet.</source>
        <translation>Gefragt am %1; noch keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing about data happens before it is settled. Compare what is known already; ask for more only on reasonable doubt.</source>
        <translation>Vorher geschieht nichts mit Daten. Vergleichen Sie, was schon bekannt ist; verlangen Sie nur bei begründeten Zweifeln mehr.</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Quellen durchsuchen</translation>
    </message>
    <message>
        <source>Plan what happens to the data</source>
        <translation>Planen, was mit den Daten geschieht</translation>
    </message>
    <message>
        <source>Apply, and look again</source>
        <translation>Anwenden und nachsehen</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>Der Person antworten</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Akte schließen</translation>
    </message>
    <message>
        <source>Hear what is meant</source>
        <translation>Klären, was gemeint ist</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Beantwortet %1.</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>Geschlossen %1.</translation>
    </message>
    <message>
        <source>It is done under “Work on data”.</source>
        <translation>Das geschieht unter „Arbeit an den Daten“.</translation>
    </message>
    <message>
        <source>It is done under “Search and answer”.</source>
        <translation>Das geschieht unter „Suche und Antwort“.</translation>
    </message>
</context>
<context>
    <name>ConsentExport</name>
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
    <name>ConsentForms</name>
    <message>
        <source>several separated by commas</source>
        <translation>mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Einwilligung festhalten</translation>
    </message>
    <message>
        <source>Who agreed to what, when, how, and what was shown. Who it was is sealed under the person&apos;s own key.</source>
        <translation>Wer worin eingewilligt hat, wann, wie und was gezeigt wurde. Wer es war, wird unter dem eigenen Schlüssel der Person versiegelt.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Worin eingewilligt wurde</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>je Zeile einer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>today, if nothing is given</source>
        <translation>ohne Angabe heute</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>no end, if nothing is given</source>
        <translation>ohne Angabe unbefristet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsordnung</translation>
    </message>
    <message>
        <source>EU, DE, UK, KR, US-CA</source>
        <translation>EU, DE, UK, KR, US-CA</translation>
    </message>
    <message>
        <source>Made a condition of something that does not need it</source>
        <translation>Zur Bedingung für etwas gemacht, das sie nicht braucht</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en, de, ko</source>
        <translation>en, de, ko</translation>
    </message>
    <message>
        <source>How to withdraw, as told before</source>
        <translation>Wie widerrufen werden kann, wie vorab mitgeteilt</translation>
    </message>
    <message>
        <source>Fields of ISO/IEC TS 27560</source>
        <translation>Felder von ISO/IEC TS 27560</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>Arten personenbezogener Daten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Where it is stored</source>
        <translation>Wo sie gespeichert werden</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>Wer sie erhält</translation>
    </message>
    <message>
        <source>none, or several separated by commas</source>
        <translation>keine oder mehrere, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>Rechte der Person</translation>
    </message>
    <message>
        <source>Special categories (Article 9)</source>
        <translation>Besondere Kategorien (Artikel 9)</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <translation>SHA-256 des Textes: %1</translation>
    </message>
    <message>
        <source>Still missing of the mandatory fields: %1. It can be recorded all the same.</source>
        <translation>Es fehlen noch Pflichtangaben: %1. Festhalten lässt sie sich trotzdem.</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>%1 erneuern</translation>
    </message>
    <message>
        <source>The person has agreed again. This is added to what happened; nothing is replaced.</source>
        <translation>Die Person hat erneut eingewilligt. Das kommt zum Verlauf hinzu; nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>leave it empty where the same was shown as before</source>
        <translation>leer lassen, wenn dasselbe gezeigt wurde wie zuvor</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Ended by the controller</source>
        <translation>Vom Verantwortlichen beendet</translation>
    </message>
    <message>
        <source>Revoked by the controller</source>
        <translation>Vom Verantwortlichen zurückgezogen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>der Verantwortliche</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>Arten personenbezogener Daten</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Where it is stored</source>
        <translation>Wo sie gespeichert werden</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsordnung</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>Wer sie erhält</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Wie widerrufen werden kann</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>Rechte der Person</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Kinds of personal data of each purpose</source>
        <translation>Arten personenbezogener Daten je Zweck</translation>
    </message>
    <message>
        <source>Id of the controller</source>
        <translation>Kennung des Verantwortlichen</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>Adresse des Verantwortlichen</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Name des Verantwortlichen</translation>
    </message>
    <message>
        <source>Contact of the controller</source>
        <translation>Kontakt des Verantwortlichen</translation>
    </message>
    <message>
        <source>Type of the controller</source>
        <translation>Art des Verantwortlichen</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Zeitpunkt des Ereignisses</translation>
    </message>
    <message>
        <source>How long it is valid</source>
        <translation>Wie lange sie gültig ist</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, name in the standard</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>Form on a web page</source>
        <translation>Formular auf einer Webseite</translation>
    </message>
    <message>
        <source>In an app</source>
        <translation>In einer App</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>A box that was ticked already</source>
        <translation>Ein vorausgewähltes Kästchen</translation>
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
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Risk of a breach assessed</source>
        <translation>Risiko einer Datenpanne bewertet</translation>
    </message>
    <message>
        <source>Moment of awareness of a breach changed</source>
        <translation>Zeitpunkt der Kenntnis einer Datenpanne geändert</translation>
    </message>
    <message>
        <source>Clocks of a breach computed anew</source>
        <translation>Fristen einer Datenpanne neu berechnet</translation>
    </message>
    <message>
        <source>Breach closed</source>
        <translation>Datenpanne geschlossen</translation>
    </message>
    <message>
        <source>Breach contained</source>
        <translation>Datenpanne eingedämmt</translation>
    </message>
    <message>
        <source>Decision on telling of a breach</source>
        <translation>Entscheidung über die Unterrichtung zu einer Datenpanne</translation>
    </message>
    <message>
        <source>Facts added to a breach</source>
        <translation>Angaben zu einer Datenpanne ergänzt</translation>
    </message>
    <message>
        <source>Delay in telling of a breach explained</source>
        <translation>Verspätete Unterrichtung zu einer Datenpanne begründet</translation>
    </message>
    <message>
        <source>Laws of a breach changed</source>
        <translation>Gesetze einer Datenpanne geändert</translation>
    </message>
    <message>
        <source>Note on a breach</source>
        <translation>Notiz zu einer Datenpanne</translation>
    </message>
    <message>
        <source>Breach told to an authority or to persons</source>
        <translation>Behörde oder Personen über Datenpanne unterrichtet</translation>
    </message>
    <message>
        <source>Breach opened</source>
        <translation>Datenpanne eröffnet</translation>
    </message>
    <message>
        <source>Breach opened again</source>
        <translation>Datenpanne wieder geöffnet</translation>
    </message>
    <message>
        <source>Calendar of holidays imported</source>
        <translation>Feiertagskalender importiert</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Einwilligung geändert</translation>
    </message>
    <message>
        <source>Consents imported</source>
        <translation>Einwilligungen importiert</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Einwilligung festgehalten</translation>
    </message>
    <message>
        <source>Work in the background failed</source>
        <translation>Arbeit im Hintergrund fehlgeschlagen</translation>
    </message>
    <message>
        <source>Work in the background goes on again</source>
        <translation>Arbeit im Hintergrund geht weiter</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Rechtliche Sperre gesetzt</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Rechtliche Sperre beendet</translation>
    </message>
    <message>
        <source>Words of a letter changed</source>
        <translation>Wortlaut eines Schreibens geändert</translation>
    </message>
    <message>
        <source>Privacy choice recorded</source>
        <translation>Datenschutzpräferenz festgehalten</translation>
    </message>
    <message>
        <source>Impact assessment changed</source>
        <translation>Folgenabschätzung geändert</translation>
    </message>
    <message>
        <source>Record of processing changed</source>
        <translation>Verarbeitungstätigkeit geändert</translation>
    </message>
    <message>
        <source>Processing ended</source>
        <translation>Verarbeitung beendet</translation>
    </message>
    <message>
        <source>Record of processing added</source>
        <translation>Verarbeitungstätigkeit hinzugefügt</translation>
    </message>
    <message>
        <source>Record of processing reviewed</source>
        <translation>Verarbeitungstätigkeit durchgesehen</translation>
    </message>
    <message>
        <source>Processing screened for risk</source>
        <translation>Verarbeitung auf Risiko vorgeprüft</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Aufzeichnung gelöscht</translation>
    </message>
    <message>
        <source>Deleted records removed for good</source>
        <translation>Gelöschte Aufzeichnungen endgültig entfernt</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>Aufzeichnung wiederhergestellt</translation>
    </message>
    <message>
        <source>Receipt of a request acknowledged</source>
        <translation>Eingang einer Anfrage bestätigt</translation>
    </message>
    <message>
        <source>Item of an answer filled</source>
        <translation>Punkt einer Antwort ausgefüllt</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Work on data begun</source>
        <translation>Arbeit an den Daten begonnen</translation>
    </message>
    <message>
        <source>Request assigned</source>
        <translation>Anfrage zugewiesen</translation>
    </message>
    <message>
        <source>File attached to a request</source>
        <translation>Datei an eine Anfrage angehängt</translation>
    </message>
    <message>
        <source>Sources checked for what is left</source>
        <translation>Quellen auf Übriges geprüft</translation>
    </message>
    <message>
        <source>Clarification of a request asked</source>
        <translation>Rückfrage zu einer Anfrage gestellt</translation>
    </message>
    <message>
        <source>Request clarified</source>
        <translation>Anfrage geklärt</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Anfrage geschlossen</translation>
    </message>
    <message>
        <source>Due date of a request changed</source>
        <translation>Fälligkeit einer Anfrage geändert</translation>
    </message>
    <message>
        <source>Erasure finished</source>
        <translation>Löschung abgeschlossen</translation>
    </message>
    <message>
        <source>Evidence kept with a request</source>
        <translation>Beleg zu einer Anfrage verwahrt</translation>
    </message>
    <message>
        <source>Data of a person exported</source>
        <translation>Daten einer Person exportiert</translation>
    </message>
    <message>
        <source>Time for a request extended</source>
        <translation>Frist einer Anfrage verlängert</translation>
    </message>
    <message>
        <source>Fee for a request asked</source>
        <translation>Entgelt für eine Anfrage verlangt</translation>
    </message>
    <message>
        <source>Identifiers added to a request</source>
        <translation>Kennungen zu einer Anfrage hinzugefügt</translation>
    </message>
    <message>
        <source>Proof of identity asked</source>
        <translation>Nachweis der Identität verlangt</translation>
    </message>
    <message>
        <source>Identity not proven</source>
        <translation>Identität nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Key of a person destroyed</source>
        <translation>Schlüssel einer Person vernichtet</translation>
    </message>
    <message>
        <source>What is left in a source explained</source>
        <translation>Übriges in einer Quelle erklärt</translation>
    </message>
    <message>
        <source>Letter kept with a request</source>
        <translation>Schreiben zu einer Anfrage verwahrt</translation>
    </message>
    <message>
        <source>Request marked as a duplicate</source>
        <translation>Anfrage als Doppel gekennzeichnet</translation>
    </message>
    <message>
        <source>Note on a request</source>
        <translation>Notiz zu einer Anfrage</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>Anfrage eröffnet</translation>
    </message>
    <message>
        <source>Source accepted although not done</source>
        <translation>Quelle hingenommen, obwohl nicht erledigt</translation>
    </message>
    <message>
        <source>Work on data planned</source>
        <translation>Arbeit an den Daten geplant</translation>
    </message>
    <message>
        <source>Third party not told, with a reason</source>
        <translation>Dritter nicht unterrichtet, mit Begründung</translation>
    </message>
    <message>
        <source>Third party told</source>
        <translation>Dritter unterrichtet</translation>
    </message>
    <message>
        <source>Clocks of a request computed anew</source>
        <translation>Fristen einer Anfrage neu berechnet</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Restriction of processing ended</source>
        <translation>Einschränkung der Verarbeitung beendet</translation>
    </message>
    <message>
        <source>Restriction of processing recorded</source>
        <translation>Einschränkung der Verarbeitung festgehalten</translation>
    </message>
    <message>
        <source>Found row decided on</source>
        <translation>Über gefundene Zeile entschieden</translation>
    </message>
    <message>
        <source>Values of a found row looked at</source>
        <translation>Werte einer gefundenen Zeile angesehen</translation>
    </message>
    <message>
        <source>Source searched for a person</source>
        <translation>Quelle nach einer Person durchsucht</translation>
    </message>
    <message>
        <source>Work on a source begun</source>
        <translation>Arbeit an einer Quelle begonnen</translation>
    </message>
    <message>
        <source>Work on a source failed</source>
        <translation>Arbeit an einer Quelle fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing to do in a source</source>
        <translation>In einer Quelle nichts zu tun</translation>
    </message>
    <message>
        <source>Work on a source partly done</source>
        <translation>Arbeit an einer Quelle teilweise erledigt</translation>
    </message>
    <message>
        <source>Source planned</source>
        <translation>Quelle geplant</translation>
    </message>
    <message>
        <source>Work on a source done</source>
        <translation>Arbeit an einer Quelle erledigt</translation>
    </message>
    <message>
        <source>Undoing in a source begun</source>
        <translation>Rückgängigmachen in einer Quelle begonnen</translation>
    </message>
    <message>
        <source>Source put back as it was</source>
        <translation>Quelle zurückgesetzt, wie sie war</translation>
    </message>
    <message>
        <source>Work on data undone</source>
        <translation>Arbeit an den Daten rückgängig gemacht</translation>
    </message>
    <message>
        <source>Source accepted although not searched</source>
        <translation>Quelle hingenommen, obwohl nicht durchsucht</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Anfrage zurückgenommen</translation>
    </message>
    <message>
        <source>Retention rule added</source>
        <translation>Aufbewahrungsregel hinzugefügt</translation>
    </message>
    <message>
        <source>Retention rule changed</source>
        <translation>Aufbewahrungsregel geändert</translation>
    </message>
    <message>
        <source>Retention run begun</source>
        <translation>Aufbewahrungslauf begonnen</translation>
    </message>
    <message>
        <source>Retention run ended</source>
        <translation>Aufbewahrungslauf beendet</translation>
    </message>
    <message>
        <source>Source registered</source>
        <translation>Quelle eingetragen</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Quelle geändert</translation>
    </message>
    <message>
        <source>Map of a source confirmed</source>
        <translation>Karte einer Quelle bestätigt</translation>
    </message>
    <message>
        <source>Map of a source set</source>
        <translation>Karte einer Quelle festgelegt</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>Quelle entfernt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Datenpannen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Privacy choices</source>
        <translation>Datenschutzpräferenzen</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Rechtliche Sperren</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Gelöschte Aufzeichnungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Organisation (settings)</source>
        <translation>Organisation (Einstellungen)</translation>
    </message>
    <message>
        <source>Contact (settings)</source>
        <translation>Kontakt (Einstellungen)</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Rechtsbehelf</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Vertretung</translation>
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
    <name>NewBreachForm</name>
    <message>
        <source>%1: by %2, %3</source>
        <comment>clock, date, time left</comment>
        <translation>%1: bis %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clock, why it has no date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New breach</source>
        <translation>Neue Datenpanne</translation>
    </message>
    <message>
        <source>The clocks run from the moment we became aware. Everything else may follow; nothing here is sent to anybody.</source>
        <translation>Die Fristen laufen von dem Zeitpunkt an, zu dem sie bekannt wurde. Alles andere kann folgen; von hier wird niemandem etwas gesendet.</translation>
    </message>
    <message>
        <source>Open the breach</source>
        <translation>Datenpanne eröffnen</translation>
    </message>
    <message>
        <source>When did we become &amp;aware</source>
        <translation>Wann wurde sie &amp;bekannt</translation>
    </message>
    <message>
        <source>&amp;What showed it, and to whom</source>
        <translation>W&amp;oran und wem fiel sie auf</translation>
    </message>
    <message>
        <source>&amp;Laws</source>
        <translation>&amp;Gesetze</translation>
    </message>
    <message>
        <source>In a &amp;few words</source>
        <translation>In &amp;wenigen Worten</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Was ge&amp;schah</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Nothing is missing of what this notice must say.</source>
        <translation>Von dem, was diese Meldung sagen muss, fehlt nichts.</translation>
    </message>
    <message>
        <source>To follow: %1</source>
        <comment>parts of a notice</comment>
        <translation>Folgt: %1</translation>
    </message>
    <message>
        <source>&amp;What was sent</source>
        <translation>&amp;Was gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Sent at</source>
        <translation>&amp;Gesendet am</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Their &amp;reference</source>
        <translation>&amp;Aktenzeichen dort</translation>
    </message>
    <message>
        <source>Persons told</source>
        <translation>Unterrichtete Personen</translation>
    </message>
    <message>
        <source>It was a public notice</source>
        <translation>Es war eine öffentliche Bekanntmachung</translation>
    </message>
    <message>
        <source>&amp;Its words</source>
        <translation>Wort&amp;laut</translation>
    </message>
    <message>
        <source>Remind me to send what is missing</source>
        <translation>An das Nachreichen des Fehlenden erinnern</translation>
    </message>
    <message>
        <source>Send it &amp;by</source>
        <translation>Nachreichen &amp;bis</translation>
    </message>
    <message>
        <source>Why it was &amp;late</source>
        <translation>Warum sie &amp;verspätet war</translation>
    </message>
    <message>
        <source>A notice of %1 was sent</source>
        <translation>Eine Meldung zu %1 wurde gesendet</translation>
    </message>
    <message>
        <source>Steward sends nothing by itself: this records what you have sent, and stays as it is.</source>
        <translation>Steward sendet nichts von selbst: Hier wird festgehalten, was Sie gesendet haben, und es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
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
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Datenpannen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Requests answered in time</source>
        <translation>Rechtzeitig beantwortete Anfragen</translation>
    </message>
    <message>
        <source>Open requests within their dates</source>
        <translation>Offene Anfragen innerhalb ihrer Fristen</translation>
    </message>
    <message>
        <source>Breaches notified in time</source>
        <translation>Rechtzeitig gemeldete Datenpannen</translation>
    </message>
    <message>
        <source>Consents that hold</source>
        <translation>Gültige Einwilligungen</translation>
    </message>
    <message>
        <source>Records of processing complete</source>
        <translation>Vollständige Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Impact assessments made</source>
        <translation>Durchgeführte Folgenabschätzungen</translation>
    </message>
    <message>
        <source>Retention rules run in time</source>
        <translation>Rechtzeitig ausgeführte Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>Searches that could read their source</source>
        <translation>Suchen, die ihre Quelle lesen konnten</translation>
    </message>
    <message>
        <source>Erasures looked at again and found clean</source>
        <translation>Löschungen, die nachgesehen und sauber befunden wurden</translation>
    </message>
    <message>
        <source>answered by their earliest legal date / answered requests that had one</source>
        <translation>bis zu ihrer frühesten gesetzlichen Frist beantwortet / beantwortete Anfragen mit einer solchen</translation>
    </message>
    <message>
        <source>open requests not past their earliest legal date / open requests that have one</source>
        <translation>offene Anfragen innerhalb ihrer frühesten gesetzlichen Frist / offene Anfragen mit einer solchen</translation>
    </message>
    <message>
        <source>authority clocks met in time / authority clocks met or run out</source>
        <translation>rechtzeitig erfüllte Meldefristen / erfüllte oder abgelaufene Meldefristen</translation>
    </message>
    <message>
        <source>records that allow processing now / records without those withdrawn or refused by the person</source>
        <translation>Einwilligungen, die eine Verarbeitung jetzt erlauben / Einwilligungen ohne die von der Person widerrufenen oder verweigerten</translation>
    </message>
    <message>
        <source>fields of Article 30 that are filled / fields that have to be</source>
        <translation>ausgefüllte Felder nach Artikel 30 / auszufüllende Felder</translation>
    </message>
    <message>
        <source>assessments made / records that need one or were not screened</source>
        <translation>durchgeführte Folgenabschätzungen / Einträge, die eine brauchen oder nicht vorgeprüft sind</translation>
    </message>
    <message>
        <source>rules whose last run is whole and recent / rules</source>
        <translation>Regeln, deren letzter Lauf vollständig und nicht zu lange her ist / Regeln</translation>
    </message>
    <message>
        <source>searches of a source that were complete / searches of a source</source>
        <translation>vollständige Suchen in einer Quelle / Suchen in einer Quelle</translation>
    </message>
    <message>
        <source>sources found clean after an erasure / sources looked at after an erasure</source>
        <translation>nach einer Löschung sauber befundene Quellen / nach einer Löschung angesehene Quellen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n part(s) has data yet, and no data is never good.</source>
        <translation>
            <numerusform>Der %n Teil hat noch keine Daten, und keine Daten sind nie gut.</numerusform>
            <numerusform>Keiner der %n Teile hat bisher Daten, und keine Daten sind nie gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighted mean of %1 of %2 parts (weights %3 of %4). Parts that could not be told count neither for nor against.</source>
        <translation>Gewichteter Mittelwert von %1 der %2 Teile (Gewichte %3 von %4). Nicht feststellbare Teile zählen weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>could not be told: %1</source>
        <comment>reason</comment>
        <translation>nicht feststellbar: %1</translation>
    </message>
    <message>
        <source>All requests, and those not answered; one under two laws counts for both.</source>
        <translation>Alle Anfragen und die nicht beantworteten; eine unter zwei Gesetzen zählt für beide.</translation>
    </message>
    <message>
        <source>Whole days from receipt to answer; the 90th percentile by nearest rank.</source>
        <translation>Ganze Tage vom Eingang bis zur Antwort; das 90. Perzentil nach dem nächsten Rang.</translation>
    </message>
    <message>
        <source>Of the records that name the purpose.</source>
        <translation>Von den Einwilligungen, die den Zweck nennen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Of all breaches.</source>
        <translation>Von allen Datenpannen.</translation>
    </message>
    <message>
        <source>Told in time</source>
        <translation>Rechtzeitig gemeldet</translation>
    </message>
    <message>
        <source>Authority clocks met in time, of those met or run out.</source>
        <translation>Rechtzeitig erfüllte Meldefristen, von den erfüllten oder abgelaufenen.</translation>
    </message>
    <message>
        <source>Told late</source>
        <translation>Verspätet gemeldet</translation>
    </message>
    <message>
        <source>Authority clocks met after their moment, of those met or run out.</source>
        <translation>Nach ihrem Zeitpunkt erfüllte Meldefristen, von den erfüllten oder abgelaufenen.</translation>
    </message>
    <message>
        <source>Time has run out</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Authority clocks not met and past, of those met or run out.</source>
        <translation>Nicht erfüllte und verstrichene Meldefristen, von den erfüllten oder abgelaufenen.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Open breaches without a final decision on an authority, of the open ones.</source>
        <translation>Offene Datenpannen ohne endgültige Entscheidung zu einer Behörde, von den offenen.</translation>
    </message>
    <message>
        <source>Decided that no authority is told</source>
        <translation>Entschieden, keine Behörde zu unterrichten</translation>
    </message>
    <message>
        <source>With a reason, under every law; of all breaches.</source>
        <translation>Mit Begründung, nach jedem Gesetz; von allen Datenpannen.</translation>
    </message>
    <message>
        <source>Clocks that could not be computed</source>
        <translation>Nicht berechenbare Fristen</translation>
    </message>
    <message>
        <source>In none of the shares.</source>
        <translation>In keinem der Anteile.</translation>
    </message>
    <message>
        <source>Mean time to the first notice</source>
        <translation>Mittlere Zeit bis zur ersten Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n)</source>
        <comment>time, number of breaches</comment>
        <translation>
            <numerusform>%1 (von %n)</numerusform>
            <numerusform>%1 (von %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>From awareness to the first notice to an authority.</source>
        <translation>Vom Bekanntwerden bis zur ersten Meldung an eine Behörde.</translation>
    </message>
    <message>
        <source>Fields answered</source>
        <translation>Beantwortete Felder</translation>
    </message>
    <message>
        <source>Fields that Article 30 asks for and that are answered, of those asked for.</source>
        <translation>Von Artikel 30 verlangte und beantwortete Felder, von den verlangten.</translation>
    </message>
    <message>
        <source>Records complete</source>
        <translation>Vollständige Einträge</translation>
    </message>
    <message>
        <source>Records that answer every field, of all records.</source>
        <translation>Einträge, die jedes Feld beantworten, von allen Einträgen.</translation>
    </message>
    <message>
        <source>Reviews overdue</source>
        <translation>Überfällige Überprüfungen</translation>
    </message>
    <message>
        <source>Of all records.</source>
        <translation>Von allen Einträgen.</translation>
    </message>
    <message>
        <source>Impact assessments missing</source>
        <translation>Fehlende Folgenabschätzungen</translation>
    </message>
    <message>
        <source>Asked for and not there or not approved, of those asked for.</source>
        <translation>Verlangt und nicht vorhanden oder nicht freigegeben, von den verlangten.</translation>
    </message>
    <message>
        <source>Screening has open questions</source>
        <translation>Vorprüfung mit offenen Fragen</translation>
    </message>
    <message>
        <source>Impact assessments older than their record</source>
        <translation>Folgenabschätzungen, die älter sind als ihr Eintrag</translation>
    </message>
    <message>
        <source>Of all assessments.</source>
        <translation>Von allen Folgenabschätzungen.</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>bis 7 Tage</translation>
    </message>
    <message>
        <source>8 to 14</source>
        <translation>8 bis 14</translation>
    </message>
    <message>
        <source>15 to 30</source>
        <translation>15 bis 30</translation>
    </message>
    <message>
        <source>31 to 60</source>
        <translation>31 bis 60</translation>
    </message>
    <message>
        <source>over 60 days</source>
        <translation>über 60 Tage</translation>
    </message>
</context>
<context>
    <name>ProcessingColumns</name>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Folgenabschätzung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Article 30</source>
        <translation>Artikel 30</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
</context>
<context>
    <name>ProcessingForms</name>
    <message>
        <source>&quot;none&quot; is an answer; an empty field is not. Each change is a new version, and the old one stays.</source>
        <translation>„keine“ ist eine Antwort, ein leeres Feld nicht. Jede Änderung ist eine neue Fassung, und die alte bleibt.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>such as Payroll; it names no person</source>
        <translation>etwa Lohnabrechnung; sie nennt keine Person</translation>
    </message>
    <message>
        <source>Beside the law</source>
        <translation>Neben dem Gesetz</translation>
    </message>
    <message>
        <source>only where there are transfers</source>
        <translation>nur bei Übermittlungen</translation>
    </message>
    <message numerus="yes">
        <source>All %n field(s) that Article 30 asks for are answered.</source>
        <translation>
            <numerusform>Das %n von Artikel 30 verlangte Feld ist beantwortet.</numerusform>
            <numerusform>Alle %n von Artikel 30 verlangten Felder sind beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered; missing: %3.</source>
        <translation>%1 von %2 beantwortet; es fehlt: %3.</translation>
    </message>
    <message>
        <source>Is an impact assessment needed for %1?</source>
        <translation>Ist für %1 eine Folgenabschätzung nötig?</translation>
    </message>
    <message>
        <source>Yes and no need their reason. What is not answered is open, and open is never &quot;not needed&quot;.</source>
        <translation>Ja und Nein brauchen ihre Begründung. Was nicht beantwortet ist, ist offen, und offen heißt nie „nicht nötig“.</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Impact assessment of %1</source>
        <translation>Folgenabschätzung zu %1</translation>
    </message>
    <message>
        <source>What Article 35(7) asks for. It can be approved once every part and the advice of the data protection officer are there; an empty part stays as it was.</source>
        <translation>Was Artikel 35 Absatz 7 verlangt. Sie lässt sich freigeben, sobald alle Teile und der Rat des Datenschutzbeauftragten da sind; ein leerer Teil bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>(a) Operations and purposes</source>
        <translation>(a) Vorgänge und Zwecke</translation>
    </message>
    <message>
        <source>(b) Necessity and proportionality</source>
        <translation>(b) Notwendigkeit und Verhältnismäßigkeit</translation>
    </message>
    <message>
        <source>(c) Risks</source>
        <translation>(c) Risiken</translation>
    </message>
    <message>
        <source>(d) Measures</source>
        <translation>(d) Maßnahmen</translation>
    </message>
    <message>
        <source>Advice of the data protection officer (Article 35(2))</source>
        <translation>Rat des Datenschutzbeauftragten (Artikel 35 Absatz 2)</translation>
    </message>
    <message>
        <source>Prior consultation (Article 36)</source>
        <translation>Vorherige Konsultation (Artikel 36)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ProcessingWords</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Noch nicht fällig</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <comment>day</comment>
        <translation>%1 (heute)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 (in %n Tag)</numerusform>
            <numerusform>%1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n day(s))</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 (seit %n Tag überfällig)</numerusform>
            <numerusform>%1 (seit %n Tagen überfällig)</numerusform>
        </translation>
    </message>
    <message>
        <source>Controller: name</source>
        <translation>Verantwortlicher: Name</translation>
    </message>
    <message>
        <source>Controller: contact details</source>
        <translation>Verantwortlicher: Kontaktdaten</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Gemeinsam Verantwortlicher</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>Kategorien betroffener Personen</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Kategorien von Empfängern</translation>
    </message>
    <message>
        <source>Transfers to third countries</source>
        <translation>Übermittlungen in Drittländer</translation>
    </message>
    <message>
        <source>Safeguards of transfers</source>
        <translation>Garantien für Übermittlungen</translation>
    </message>
    <message>
        <source>Time limits for erasure</source>
        <translation>Löschfristen</translation>
    </message>
    <message>
        <source>Security measures (Article 32(1))</source>
        <translation>Sicherheitsmaßnahmen (Artikel 32 Absatz 1)</translation>
    </message>
    <message>
        <source>Processor: name</source>
        <translation>Auftragsverarbeiter: Name</translation>
    </message>
    <message>
        <source>Processor: contact details</source>
        <translation>Auftragsverarbeiter: Kontaktdaten</translation>
    </message>
    <message>
        <source>Each controller</source>
        <translation>Jeder Verantwortliche</translation>
    </message>
    <message>
        <source>Categories of processing for each controller</source>
        <translation>Kategorien von Verarbeitungen je Verantwortlichem</translation>
    </message>
    <message>
        <source>Legal basis (Article 6)</source>
        <translation>Rechtsgrundlage (Artikel 6)</translation>
    </message>
    <message>
        <source>Condition for special categories (Article 9)</source>
        <translation>Bedingung für besondere Kategorien (Artikel 9)</translation>
    </message>
    <message>
        <source>Legitimate interests assessment</source>
        <translation>Abwägung berechtigter Interessen</translation>
    </message>
    <message>
        <source>Data protection impact assessment</source>
        <translation>Datenschutz-Folgenabschätzung</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten stammen</translation>
    </message>
    <message>
        <source>Systems (references of sources)</source>
        <translation>Systeme (Kennungen von Quellen)</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Article 30(1)(%1)</source>
        <translation>Art. 30 Abs. 1 Buchst. %1</translation>
    </message>
    <message>
        <source>Article 30(2)(%1)</source>
        <translation>Art. 30 Abs. 2 Buchst. %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Needed as a rule</source>
        <translation>In der Regel nötig</translation>
    </message>
    <message>
        <source>Not indicated</source>
        <translation>Nicht angezeigt</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Zu überprüfen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>(a) Systematic and extensive evaluation by automated means with legal or similarly significant effect</source>
        <translation>(a) Systematische und umfassende automatisierte Bewertung mit rechtlicher oder ähnlich erheblicher Wirkung</translation>
    </message>
    <message>
        <source>(b) Special categories or criminal data on a large scale</source>
        <translation>(b) Umfangreiche Verarbeitung besonderer Kategorien oder strafrechtlicher Daten</translation>
    </message>
    <message>
        <source>(c) Systematic monitoring of a public area on a large scale</source>
        <translation>(c) Systematische umfangreiche Überwachung öffentlich zugänglicher Bereiche</translation>
    </message>
    <message>
        <source>Evaluation or scoring</source>
        <translation>Bewerten oder Einstufen (Scoring)</translation>
    </message>
    <message>
        <source>Automated decision with legal or similar effect</source>
        <translation>Automatisierte Entscheidung mit rechtlicher oder ähnlicher Wirkung</translation>
    </message>
    <message>
        <source>Systematic monitoring</source>
        <translation>Systematische Überwachung</translation>
    </message>
    <message>
        <source>Sensitive or highly personal data</source>
        <translation>Sensible oder höchst persönliche Daten</translation>
    </message>
    <message>
        <source>Large scale</source>
        <translation>Umfangreiche Verarbeitung</translation>
    </message>
    <message>
        <source>Matching or combining of data sets</source>
        <translation>Abgleichen oder Zusammenführen von Datensätzen</translation>
    </message>
    <message>
        <source>Vulnerable persons</source>
        <translation>Schutzbedürftige Personen</translation>
    </message>
    <message>
        <source>Innovative use of technology</source>
        <translation>Innovativer Einsatz von Technik</translation>
    </message>
    <message>
        <source>Keeps persons from a right, a service or a contract</source>
        <translation>Hindert Personen an einem Recht, einer Dienstleistung oder einem Vertrag</translation>
    </message>
    <message>
        <source>California: selling or sharing personal information</source>
        <translation>Kalifornien: Verkauf oder Weitergabe personenbezogener Daten</translation>
    </message>
    <message>
        <source>California: sensitive personal information</source>
        <translation>Kalifornien: sensible personenbezogene Daten</translation>
    </message>
    <message>
        <source>California: automated decisions of significance</source>
        <translation>Kalifornien: automatisierte Entscheidungen von Bedeutung</translation>
    </message>
    <message>
        <source>California: inferring traits of students, applicants or workers by observation</source>
        <translation>Kalifornien: Rückschlüsse auf Eigenschaften von Lernenden, Bewerbern oder Beschäftigten durch Beobachtung</translation>
    </message>
    <message>
        <source>California: inferring traits from presence at sensitive places</source>
        <translation>Kalifornien: Rückschlüsse auf Eigenschaften aus dem Aufenthalt an sensiblen Orten</translation>
    </message>
    <message>
        <source>California: training of automated decisions or recognition of persons</source>
        <translation>Kalifornien: Training automatisierter Entscheidungen oder der Erkennung von Personen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>An impact assessment is required: a case of Article 35(3) of the GDPR is met.</source>
        <translation>Eine Folgenabschätzung ist erforderlich: Ein Fall von Artikel 35 Absatz 3 DSGVO liegt vor.</translation>
    </message>
    <message numerus="yes">
        <source>An impact assessment is needed as a rule: %n of the nine criteria of WP248 are met, and two are enough.</source>
        <translation>
            <numerusform>Eine Folgenabschätzung ist in der Regel nötig: %n der neun Kriterien von WP248 ist erfüllt, und zwei genügen.</numerusform>
            <numerusform>Eine Folgenabschätzung ist in der Regel nötig: %n der neun Kriterien von WP248 sind erfüllt, und zwei genügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered, and nothing asks for an impact assessment. Keep the reasons.</source>
        <translation>Jede Frage ist beantwortet, und nichts verlangt eine Folgenabschätzung. Bewahren Sie die Begründungen auf.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be told yet whether an impact assessment is needed: %n question(s) are open.</source>
        <translation>
            <numerusform>Ob eine Folgenabschätzung nötig ist, lässt sich noch nicht sagen: %n Frage ist offen.</numerusform>
            <numerusform>Ob eine Folgenabschätzung nötig ist, lässt sich noch nicht sagen: %n Fragen sind offen.</numerusform>
        </translation>
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
    <message>
        <source>%1 h %2 min left</source>
        <comment>hours, minutes</comment>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue by %1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>seit %1 h %2 min überfällig</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Persons are sealed, and the vault is not open: unlock it, or export without them.</source>
        <translation>Personen sind versiegelt, und der Tresor ist nicht offen: Öffnen Sie ihn oder exportieren Sie ohne sie.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, and export again.</source>
        <translation>„%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ort und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Access</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Datenübertragbarkeit</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Automated decision</source>
        <translation>Automatisierte Entscheidung</translation>
    </message>
    <message>
        <source>Opt-out of sale or sharing</source>
        <translation>Widerspruch gegen Verkauf oder Weitergabe</translation>
    </message>
    <message>
        <source>Limit sensitive data</source>
        <translation>Einschränkung der Nutzung sensibler Daten</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Rechtsbehelf</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Waiting for identity</source>
        <translation>Wartet auf Identität</translation>
    </message>
    <message>
        <source>Waiting for clarification</source>
        <translation>Wartet auf Klärung</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>Wird angewendet</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>fulfilled in part</source>
        <translation>teilweise erfüllt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>person not identified</source>
        <translation>Person nicht identifiziert</translation>
    </message>
    <message>
        <source>no data held</source>
        <translation>keine Daten vorhanden</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Doppel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Answer to an access request</source>
        <translation>Antwort auf ein Auskunftsersuchen</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Eingangsbestätigung</translation>
    </message>
    <message>
        <source>Decision on an appeal</source>
        <translation>Entscheidung über einen Rechtsbehelf</translation>
    </message>
    <message>
        <source>Question about the request</source>
        <translation>Rückfrage zur Anfrage</translation>
    </message>
    <message>
        <source>Acknowledgement of a complaint</source>
        <translation>Eingangsbestätigung einer Beschwerde</translation>
    </message>
    <message>
        <source>Confirmation of an erasure</source>
        <translation>Bestätigung einer Löschung</translation>
    </message>
    <message>
        <source>Notice of an extension</source>
        <translation>Mitteilung einer Verlängerung</translation>
    </message>
    <message>
        <source>Notice of a fee</source>
        <translation>Mitteilung eines Entgelts</translation>
    </message>
    <message>
        <source>Request for proof of identity</source>
        <translation>Bitte um Nachweis der Identität</translation>
    </message>
    <message>
        <source>Request for the agent&apos;s mandate</source>
        <translation>Bitte um die Vollmacht der Vertretung</translation>
    </message>
    <message>
        <source>No data are held</source>
        <translation>Keine Daten vorhanden</translation>
    </message>
    <message>
        <source>Confirmation of an opt-out</source>
        <translation>Bestätigung eines Widerspruchs gegen Verkauf</translation>
    </message>
    <message>
        <source>Answer in part</source>
        <translation>Teilweise Antwort</translation>
    </message>
    <message>
        <source>Refusal with remedy</source>
        <translation>Ablehnung mit Rechtsbehelf</translation>
    </message>
    <message>
        <source>Acknowledge receipt…</source>
        <translation>Eingang bestätigen…</translation>
    </message>
    <message>
        <source>Ask who asks…</source>
        <translation>Fragen, wer fragt…</translation>
    </message>
    <message>
        <source>Confirm identity…</source>
        <translation>Identität bestätigen…</translation>
    </message>
    <message>
        <source>Identity failed…</source>
        <translation>Identität nicht bestätigt…</translation>
    </message>
    <message>
        <source>Ask what is meant…</source>
        <translation>Fragen, was gemeint ist…</translation>
    </message>
    <message>
        <source>Clarification came…</source>
        <translation>Klärung eingegangen…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Zurückgenommen…</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <translation>Doppel von…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Ask for a fee…</source>
        <translation>Entgelt verlangen…</translation>
    </message>
    <message>
        <source>Add identifier…</source>
        <translation>Kennung hinzufügen…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Antwort festhalten…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Datei hinzugefügt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Doppel von %1</translation>
    </message>
    <message>
        <source>Fee asked for</source>
        <translation>Entgelt verlangt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, relative time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>overdue by less than an hour</source>
        <translation>seit weniger als einer Stunde überfällig</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>seit %n Stunde überfällig</numerusform>
            <numerusform>seit %n Stunden überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be computed</source>
        <translation>Nicht berechenbar</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Unverzüglich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, how long until then</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock, law</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due in 7 days</source>
        <translation>in 7 Tagen fällig</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>assignee</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>reference with “%1”</source>
        <translation>Aktenzeichen mit „%1“</translation>
    </message>
    <message>
        <source>of the person who was searched for</source>
        <translation>der gesuchten Person</translation>
    </message>
</context>
<context>
    <name>RetentionForms</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>A data type has exactly one rule: from which event on it is kept, how long, and what happens then.</source>
        <translation>Eine Datenart hat genau eine Regel: ab welchem Ereignis sie aufbewahrt wird, wie lange und was dann geschieht.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Period begins with</source>
        <translation>Frist beginnt mit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>P7Y, P18M, P365D</source>
        <translation>P7Y, P18M, P365D</translation>
    </message>
    <message>
        <source>Where the period comes from</source>
        <translation>Woher die Frist stammt</translation>
    </message>
    <message>
        <source>an article, or whose policy</source>
        <translation>ein Artikel oder wessen Richtlinie</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Days until it is out of the backups</source>
        <translation>Tage, bis es aus den Sicherungen ist</translation>
    </message>
    <message>
        <source>Run it without a person when it is due</source>
        <translation>Bei Fälligkeit ohne einen Menschen ausführen</translation>
    </message>
    <message>
        <source>The days until it is out of the backups are a whole number.</source>
        <translation>Die Tage, bis es aus den Sicherungen ist, sind eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Wird %1 lang aufbewahrt.</translation>
    </message>
    <message>
        <source>A place is written as source:table, then the column of the day, then column=value; of Steward&apos;s own records: %1. One a line.</source>
        <translation>Eine Stelle schreibt sich Quelle:Tabelle, dann die Spalte des Tages, dann Spalte=Wert; bei eigenen Aufzeichnungen von Steward: %1. Eine je Zeile.</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>Neue Sperre</translation>
    </message>
    <message>
        <source>What is held stays although it is due or asked for. The reason and the value are sealed.</source>
        <translation>Was gesperrt ist, bleibt, obwohl es fällig oder seine Löschung verlangt ist. Begründung und Wert werden versiegelt.</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>SRC-0001; every source, if nothing is given</source>
        <translation>SRC-0001; ohne Angabe jede Quelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>main.orders; every table, if nothing is given</source>
        <translation>main.orders; ohne Angabe jede Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>… has just this value</source>
        <translation>… hat genau diesen Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>until it is ended, if nothing is given</source>
        <translation>ohne Angabe, bis sie beendet wird</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Erhebung</translation>
    </message>
    <message>
        <source>End of the process</source>
        <translation>Ende des Vorgangs</translation>
    </message>
    <message>
        <source>End of the relationship</source>
        <translation>Ende der Beziehung</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Steward: personal details of closed requests</source>
        <translation>Steward: Personenangaben geschlossener Anfragen</translation>
    </message>
    <message>
        <source>Steward: deleted records that can be put back</source>
        <translation>Steward: gelöschte Aufzeichnungen, die sich wiederherstellen lassen</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <translation>Steward: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Run in part</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Run is due</source>
        <translation>Lauf ist fällig</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>Nie ausgeführt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nichts fällig</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Rechtliche Sperre</translation>
    </message>
    <message>
        <source>Restriction (Article 18)</source>
        <translation>Einschränkung (Artikel 18)</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>every source</source>
        <translation>jede Quelle</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In der Zukunft</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Früher erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Gesperrt durch %1.</translation>
    </message>
    <message>
        <source>More is due than one run takes; run it again.</source>
        <translation>Es ist mehr fällig, als ein Lauf fasst; führen Sie ihn erneut aus.</translation>
    </message>
    <message>
        <source>Not every row was looked at for days in the future and rows without a day.</source>
        <translation>Nicht jede Zeile wurde auf Tage in der Zukunft und fehlende Tage angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that began before %1 are due.</source>
        <translation>
            <numerusform>%n Zeile, die vor %1 begann, ist fällig.</numerusform>
            <numerusform>%n Zeilen, die vor %1 begannen, sind fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that began before %1 is due.</source>
        <translation>Nichts, was vor %1 begann, ist fällig.</translation>
    </message>
    <message>
        <source>Some places could not be looked at; they count as unknown, not as empty.</source>
        <translation>Einige Stellen ließen sich nicht ansehen; sie zählen als unbekannt, nicht als leer.</translation>
    </message>
    <message>
        <source>%1 was cut off; applying ends it first, with just the rows it had planned.</source>
        <translation>%1 wurde unterbrochen; das Anwenden beendet ihn zuerst, mit genau den geplanten Zeilen.</translation>
    </message>
    <message>
        <source>%1: could not be looked at and stays as it is.</source>
        <translation>%1: ließ sich nicht ansehen und bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are deleted.</source>
        <translation>
            <numerusform>%1: %n Zeile wird gelöscht.</numerusform>
            <numerusform>%1: %n Zeilen werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are anonymised.</source>
        <translation>
            <numerusform>%1: %n Zeile wird anonymisiert.</numerusform>
            <numerusform>%1: %n Zeilen werden anonymisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay, held.</source>
        <translation>
            <numerusform>%n Zeile bleibt, gesperrt.</numerusform>
            <numerusform>%n Zeilen bleiben, gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is looked at again afterwards. This cannot be undone.</source>
        <translation>Danach wird alles noch einmal angesehen. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>Übrig: %1</translation>
    </message>
    <message>
        <source>Could not be seen: %1</source>
        <translation>Nicht einsehbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: %n row(s) changed, and looked at again.</source>
        <translation>
            <numerusform>%1 ist erledigt: %n Zeile geändert und nachgesehen.</numerusform>
            <numerusform>%1 ist erledigt: %n Zeilen geändert und nachgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was done in part: %n row(s) changed. What was not done stands below with its reason.</source>
        <translation>
            <numerusform>%1 wurde teilweise ausgeführt: %n Zeile geändert. Was nicht geschah, steht unten mit seinem Grund.</numerusform>
            <numerusform>%1 wurde teilweise ausgeführt: %n Zeilen geändert. Was nicht geschah, steht unten mit seinem Grund.</numerusform>
        </translation>
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
    <name>SourceWords</name>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Works, with a warning</source>
        <translation>Funktioniert, mit Warnung</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>version</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It can be read and written.</source>
        <translation>Sie lässt sich lesen und schreiben.</translation>
    </message>
    <message>
        <source>It can be read but not written, so nothing can be erased in it.</source>
        <translation>Sie lässt sich lesen, aber nicht schreiben; in ihr kann also nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>(the folder)</source>
        <translation>(der Ordner)</translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation>(die Datei)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Lebenswichtige Interessen</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Berechtigte Interessen</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht angegeben</translation>
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
    <name>WorkWords</name>
    <message>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>Unknown, accepted</source>
        <translation>Unbekannt, hingenommen</translation>
    </message>
    <message>
        <source>Partly searched</source>
        <translation>Teilweise durchsucht</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Einbezogen</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>Gehört jemand anderem</translation>
    </message>
    <message>
        <source>Possible: decide</source>
        <translation>Möglich: entscheiden</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Left as it is, with a reason</source>
        <translation>Belassen, mit Begründung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Begun, not ended</source>
        <translation>Begonnen, nicht beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht betroffen</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Undo begun, not ended</source>
        <translation>Rückgängigmachen begonnen, nicht beendet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>Left, explained</source>
        <translation>Übrig, erklärt</translation>
    </message>
    <message>
        <source>Something is left</source>
        <translation>Etwas ist übrig</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Ließ sich nicht ansehen</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Not told, with a reason</source>
        <translation>Nicht unterrichtet, mit Begründung</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Unterrichtet</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Zu unterrichten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Unkenntlich machen</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept by the map</source>
        <translation>Von der Karte behalten</translation>
    </message>
    <message>
        <source>Kept by the map: %1</source>
        <translation>Von der Karte behalten: %1</translation>
    </message>
    <message>
        <source>Legal hold %1</source>
        <translation>Rechtliche Sperre %1</translation>
    </message>
    <message>
        <source>Restriction %1</source>
        <translation>Einschränkung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table: rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(whole source)</source>
        <translation>(ganze Quelle)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>everything but keeping the data</source>
        <translation>alles außer der Speicherung der Daten</translation>
    </message>
    <message>
        <source>decisions made by machines alone</source>
        <translation>ausschließlich automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>sale and sharing</source>
        <translation>Verkauf und Weitergabe</translation>
    </message>
    <message>
        <source>use of sensitive data beyond what is needed</source>
        <translation>Nutzung sensibler Daten über das Nötige hinaus</translation>
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
    <name>steward::ui::AnswerPage</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source in the law</source>
        <translation>Fundstelle im Gesetz</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Take over every proposal</source>
        <translation>Alle Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Items of the answer</source>
        <translation>Punkte der Antwort</translation>
    </message>
    <message>
        <source>What the answer says about it</source>
        <translation>Was die Antwort dazu sagt</translation>
    </message>
    <message>
        <source>Save this item</source>
        <translation>Diesen Punkt speichern</translation>
    </message>
    <message>
        <source>Take over the proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>Trifft nicht zu…</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <translation>Wieder leeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>A folder with the data as JSON, XML and CSV, a field dictionary and a manifest of hashes; of an access request also the answer as text and PDF.</source>
        <translation>Ein Ordner mit den Daten als JSON, XML und CSV, einem Feldverzeichnis und einem Manifest der Hashwerte; bei einer Auskunft auch die Antwort als Text und PDF.</translation>
    </message>
    <message>
        <source>Also what is older than 12 months before receipt</source>
        <translation>Auch, was älter ist als 12 Monate vor dem Eingang</translation>
    </message>
    <message>
        <source>Export to a folder…</source>
        <translation>In einen Ordner exportieren…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>The person&apos;s data goes out in formats that a machine reads.</source>
        <translation>Die Daten der Person gehen in maschinenlesbaren Formaten hinaus.</translation>
    </message>
    <message>
        <source>The items of the answer cannot be shown yet: %1</source>
        <translation>Die Punkte der Antwort können noch nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Every item of the answer says something.</source>
        <translation>Jeder Punkt der Antwort ist ausgefüllt.</translation>
    </message>
    <message>
        <source>%1 of %2 items say nothing yet. The request cannot be closed like this.</source>
        <translation>%1 von %2 Punkten sind noch leer. So lässt sich die Anfrage nicht schließen.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, source in the law</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposed from the maps and the search: %1</source>
        <translation>Vorgeschlagen aus den Karten und der Suche: %1</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>The answer tells the person that this does not apply, with the reason.</source>
        <translation>Die Antwort teilt der Person mit Begründung mit, dass dies nicht zutrifft.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>So angeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Where the answer goes: a new or empty folder</source>
        <translation>Wohin die Antwort kommt: ein neuer oder leerer Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>SHA-256 des Manifests: %1</translation>
    </message>
    <message>
        <source>These items say nothing yet: %1</source>
        <translation>Diese Punkte sind noch leer: %1</translation>
    </message>
    <message>
        <source>These items say what was proposed, and nobody has confirmed it: %1</source>
        <translation>Diese Punkte sagen, was vorgeschlagen wurde, und niemand hat es bestätigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 in %2 look like other people&apos;s addresses: look at them before the answer goes out.</source>
        <translation>
            <numerusform>%n Wert von %1 in %2 sieht aus wie die Adresse eines anderen Menschen: Sehen Sie ihn an, bevor die Antwort hinausgeht.</numerusform>
            <numerusform>%n Werte von %1 in %2 sehen aus wie Adressen anderer Menschen: Sehen Sie sie an, bevor die Antwort hinausgeht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ApplyPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Belassen, wie es ist…</translation>
    </message>
    <message>
        <source>Undo everything…</source>
        <translation>Alles rückgängig machen…</translation>
    </message>
    <message>
        <source>Sources and what became of them</source>
        <translation>Quellen und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Type %1 to confirm. Rows are changed or go for good in the sources named below.</source>
        <comment>reference of the request</comment>
        <translation>Zur Bestätigung %1 eingeben. In den unten genannten Quellen werden Zeilen geändert oder endgültig entfernt.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>reference of the request</comment>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>There is no plan to apply yet.</source>
        <translation>Es gibt noch keinen Plan zum Anwenden.</translation>
    </message>
    <message>
        <source>The plan changes %1 rows in %2 sources; %3 rows stay.</source>
        <translation>Der Plan ändert %1 Zeilen in %2 Quellen; %3 Zeilen bleiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <comment>source, reason</comment>
        <translation>%1 wird belassen, wie es ist: %2</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Mit dem Plan fortfahren</translation>
    </message>
    <message>
        <source>Leave %1 as it is</source>
        <translation>%1 belassen, wie es ist</translation>
    </message>
    <message>
        <source>The request can be closed although this source is not done, with a reason that is kept with the proof.</source>
        <translation>Die Anfrage lässt sich schließen, obwohl diese Quelle nicht erledigt ist, mit einer Begründung, die beim Nachweis bleibt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Put every row back?</source>
        <translation>Jede Zeile zurücksetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written back as they were before, from sealed images. Afterwards a new plan can be made.</source>
        <translation>
            <numerusform>%n Zeile wird aus ihrem versiegelten Abbild zurückgeschrieben, wie sie vorher war. Danach lässt sich ein neuer Plan machen.</numerusform>
            <numerusform>%n Zeilen werden aus ihren versiegelten Abbildern zurückgeschrieben, wie sie vorher waren. Danach lässt sich ein neuer Plan machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Type %1 to confirm. What has to stop is recorded; no row is changed.</source>
        <comment>reference of the request</comment>
        <translation>Zur Bestätigung %1 eingeben. Was enden muss, wird festgehalten; keine Zeile wird geändert.</translation>
    </message>
    <message>
        <source>The plan changes no row. It records what has to stop.</source>
        <translation>Der Plan ändert keine Zeile. Er hält fest, was enden muss.</translation>
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
    <name>steward::ui::BarChart</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachDetail</name>
    <message>
        <source>Facts…</source>
        <translation>Sachverhalt…</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Entwerfen…</translation>
    </message>
    <message>
        <source>Record a notice…</source>
        <translation>Meldung festhalten…</translation>
    </message>
    <message>
        <source>Awareness…</source>
        <translation>Zeitpunkt der Kenntnis…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Choose a breach to see its clocks and what is to be done.</source>
        <translation>Wählen Sie eine Datenpanne, um ihre Fristen zu sehen und was zu tun ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Aware since %1</source>
        <translation>Bekannt seit %1</translation>
    </message>
    <message>
        <source>The vault is locked: its words are sealed, and only dates, counts and decisions are shown. Unlock it to read and to change them.</source>
        <translation>Der Tresor ist verschlossen: Die Texte sind versiegelt, und nur Daten, Anzahlen und Entscheidungen werden gezeigt. Öffnen Sie ihn, um sie zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>No law of this breach has a clock.</source>
        <translation>Kein Gesetz dieser Datenpanne hat eine Frist.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Do it…</source>
        <translation>Erledigen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button is for, its word</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be closed</source>
        <translation>Sie lässt sich schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be closed</source>
        <translation>
            <numerusform>%n Punkt fehlt, bevor sie sich schließen lässt</numerusform>
            <numerusform>%n Punkte fehlen, bevor sie sich schließen lässt</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Why this moment</source>
        <translation>Warum dieser Zeitpunkt</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Eingedämmt</translation>
    </message>
    <message>
        <source>Risk to those concerned</source>
        <translation>Risiko für die Betroffenen</translation>
    </message>
    <message>
        <source>The risk is</source>
        <translation>Das Risiko ist</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weight, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>every law</source>
        <translation>jedes Gesetz</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>whom, law, decision</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>%1, %2, phase %3</source>
        <comment>law, duty, number</comment>
        <translation>%1, %2, Phase %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Aktenzeichen dort</translation>
    </message>
    <message>
        <source>Persons told</source>
        <translation>Unterrichtete Personen</translation>
    </message>
    <message>
        <source>Why it was late</source>
        <translation>Warum sie verspätet war</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Was to follow</source>
        <translation>Sollte folgen</translation>
    </message>
    <message numerus="yes">
        <source>The follow-up was to be sent by %1: %n day(s) ago.</source>
        <translation>
            <numerusform>Der Nachtrag war bis %1 zu senden: vor %n Tag.</numerusform>
            <numerusform>Der Nachtrag war bis %1 zu senden: vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The follow-up is to be sent by %1: in %n day(s).</source>
        <translation>
            <numerusform>Der Nachtrag ist bis %1 zu senden: in %n Tag.</numerusform>
            <numerusform>Der Nachtrag ist bis %1 zu senden: in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Entries are only ever added; what was corrected stays.</source>
        <translation>Einträge kommen nur hinzu; was berichtigt wurde, bleibt.</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <comment>number, kind, when, who</comment>
        <translation>%1. %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachModel</name>
    <message>
        <source>%1: %2</source>
        <comment>law, how its clock stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Whether the authority is told; of several laws the one that is least decided</source>
        <translation>Ob die Behörde unterrichtet wird; bei mehreren Gesetzen das am wenigsten entschiedene</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Aware since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Läuft zuerst ab</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Nach Gesetz</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachesPane</name>
    <message>
        <source>New breach…</source>
        <translation>Neue Datenpanne…</translation>
    </message>
    <message>
        <source>What is known…</source>
        <translation>Was bekannt ist…</translation>
    </message>
    <message>
        <source>It is contained…</source>
        <translation>Ist eingedämmt…</translation>
    </message>
    <message>
        <source>Assess the risk…</source>
        <translation>Risiko bewerten…</translation>
    </message>
    <message>
        <source>Decide who is told…</source>
        <translation>Entscheiden, wer unterrichtet wird…</translation>
    </message>
    <message>
        <source>Draft a notice…</source>
        <translation>Meldung entwerfen…</translation>
    </message>
    <message>
        <source>Record a notice that was sent…</source>
        <translation>Gesendete Meldung festhalten…</translation>
    </message>
    <message>
        <source>Change the moment of awareness…</source>
        <translation>Zeitpunkt der Kenntnis ändern…</translation>
    </message>
    <message>
        <source>Change the laws…</source>
        <translation>Gesetze ändern…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Close the breach…</source>
        <translation>Datenpanne schließen…</translation>
    </message>
    <message>
        <source>Compute the clocks of open breaches anew</source>
        <translation>Fristen offener Datenpannen neu berechnen</translation>
    </message>
    <message>
        <source>Read the register again</source>
        <translation>Verzeichnis erneut lesen</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Reference, words or law</source>
        <translation>Aktenzeichen, Text oder Gesetz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Time has run out</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Opens a breach from any pane with Ctrl+Shift+B</source>
        <translation>Eröffnet mit Strg+Umschalt+B eine Datenpanne aus jeder Ansicht</translation>
    </message>
    <message>
        <source>Breaches, newest first</source>
        <translation>Datenpannen, neueste zuerst</translation>
    </message>
    <message>
        <source>Reading the register of breaches…</source>
        <translation>Verzeichnis der Datenpannen wird gelesen…</translation>
    </message>
    <message>
        <source>The rules of the laws could not be read, so clocks are unknown: %1</source>
        <translation>Die Regeln der Gesetze ließen sich nicht lesen, die Fristen sind daher unbekannt: %1</translation>
    </message>
    <message>
        <source>No breach is in the register</source>
        <translation>Keine Datenpanne im Verzeichnis</translation>
    </message>
    <message>
        <source>Every personal data breach is kept here, whether or not anybody is told (GDPR 33(5)). Ctrl+Shift+B opens one from any pane.</source>
        <translation>Jede Verletzung des Schutzes personenbezogener Daten steht hier, ob jemand unterrichtet wird oder nicht (Art. 33 Abs. 5 DSGVO). Strg+Umschalt+B eröffnet eine aus jeder Ansicht.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>There are breaches that it leaves out.</source>
        <translation>Es gibt Datenpannen, die er auslässt.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The vault is locked: the words of breaches are sealed. Clocks, counts and decisions are shown; unlock it to read and to change them.</source>
        <translation>Der Tresor ist verschlossen: Die Texte der Datenpannen sind versiegelt. Fristen, Anzahlen und Entscheidungen werden gezeigt; öffnen Sie ihn, um sie zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This workspace has no keys yet. What is said of a breach is sealed, so set up the vault before one is opened.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Schlüssel. Was zu einer Datenpanne gesagt wird, wird versiegelt; richten Sie also den Tresor ein, bevor eine eröffnet wird.</translation>
    </message>
    <message>
        <source>Set up the vault…</source>
        <translation>Tresor einrichten…</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no breach can be opened in it.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt geöffnet; in ihm lässt sich keine Datenpanne eröffnen.</translation>
    </message>
    <message>
        <source>%1 is open; its clocks run.</source>
        <translation>%1 ist eröffnet; die Fristen laufen.</translation>
    </message>
    <message>
        <source>%1 is open and its clocks run, but its first facts could not be kept: %2</source>
        <translation>%1 ist eröffnet und die Fristen laufen, aber der erste Sachverhalt ließ sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>The clocks of %1 run from the new moment.</source>
        <translation>Die Fristen von %1 laufen vom neuen Zeitpunkt an.</translation>
    </message>
    <message>
        <source>The laws of %1 are set.</source>
        <translation>Die Gesetze von %1 sind festgelegt.</translation>
    </message>
    <message>
        <source>What is known of %1 is kept.</source>
        <translation>Was über %1 bekannt ist, ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is recorded as contained.</source>
        <translation>%1 ist als eingedämmt festgehalten.</translation>
    </message>
    <message>
        <source>The assessment of %1 is kept.</source>
        <translation>Die Bewertung von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The decision on %1 is kept.</source>
        <translation>Die Entscheidung zu %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The notice of %1 is recorded.</source>
        <translation>Die Meldung zu %1 ist festgehalten.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>Der Grund ist gespeichert.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 ist wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n breach(es) changed.</source>
        <translation>
            <numerusform>Die Fristen von %n Datenpanne haben sich geändert.</numerusform>
            <numerusform>Die Fristen von %n Datenpannen haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place. %1</source>
        <translation>Die Datei konnte nicht geschrieben werden; wählen Sie einen anderen Ort. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es) exported.</source>
        <translation>
            <numerusform>%n Datenpanne exportiert.</numerusform>
            <numerusform>%n Datenpannen exportiert.</numerusform>
        </translation>
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
    <name>steward::ui::ColumnDelegate</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>steward::ui::ColumnModel</name>
    <message>
        <source>%1, %2, indexed</source>
        <comment>column, type</comment>
        <translation>%1, %2, indiziert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>By what a person is found in it</source>
        <translation>Woran eine Person darin gefunden wird</translation>
    </message>
    <message>
        <source>Identifies by</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Part of the person&apos;s data: an access answer shows it</source>
        <translation>Gehört zu den Daten der Person: steht in einer Auskunft</translation>
    </message>
    <message>
        <source>What is done with the value, in a table whose rows are not deleted</source>
        <translation>Was mit dem Wert geschieht, in einer Tabelle, deren Zeilen nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What an answer names it as</source>
        <translation>Wie eine Antwort sie nennt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>In words, for the field dictionary</source>
        <translation>In Worten, für das Feldverzeichnis</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Warum sie behalten wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Values of the source, masked; never stored</source>
        <translation>Werte der Quelle, verdeckt; nie gespeichert</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
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
    <name>steward::ui::ConsentDetail</name>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>The person objects</source>
        <translation>Die Person widerspricht</translation>
    </message>
    <message>
        <source>Processing for these purposes has to stop, whatever the consent says: %1.</source>
        <translation>Die Verarbeitung für diese Zwecke muss enden, was immer die Einwilligung sagt: %1.</translation>
    </message>
    <message>
        <source>Given, but does not count</source>
        <translation>Erteilt, zählt aber nicht</translation>
    </message>
    <message>
        <source>Missing of the mandatory fields</source>
        <translation>Fehlende Pflichtangaben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The key of this person is destroyed; nobody can read who it was.</source>
        <translation>Der Schlüssel dieser Person ist vernichtet; niemand kann mehr lesen, wer es war.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsordnung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Only the hash is kept, not the text.</source>
        <translation>Nur der Hashwert wird verwahrt, nicht der Text.</translation>
    </message>
    <message>
        <source>What was shown when it was renewed</source>
        <translation>Was bei der Erneuerung gezeigt wurde</translation>
    </message>
    <message>
        <source>What was shown at first</source>
        <translation>Was zuerst gezeigt wurde</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Was gezeigt wurde</translation>
    </message>
    <message>
        <source>Fields of ISO/IEC TS 27560</source>
        <translation>Felder von ISO/IEC TS 27560</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Besondere Kategorien</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Gespeichert bei</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Wie widerrufen werden kann</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id des Eintrags</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>What happened, nothing is ever taken away</source>
        <translation>Was geschah; nichts wird je entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, purpose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>who, method</comment>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::ConsentPane</name>
    <message>
        <source>Record a consent…</source>
        <translation>Einwilligung festhalten…</translation>
    </message>
    <message>
        <source>Withdraw the chosen consent</source>
        <translation>Gewählte Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Renew the chosen consent…</source>
        <translation>Gewählte Einwilligung erneuern…</translation>
    </message>
    <message>
        <source>Receipt of the chosen consent…</source>
        <translation>Beleg der gewählten Einwilligung…</translation>
    </message>
    <message>
        <source>Import consents…</source>
        <translation>Einwilligungen importieren…</translation>
    </message>
    <message>
        <source>Record what has expired</source>
        <translation>Abgelaufenes festhalten</translation>
    </message>
    <message>
        <source>Export the consents that are shown…</source>
        <translation>Angezeigte Einwilligungen exportieren…</translation>
    </message>
    <message>
        <source>Read the consents again</source>
        <translation>Einwilligungen erneut lesen</translation>
    </message>
    <message>
        <source>E-mail, telephone, customer number or reference</source>
        <translation>E-Mail, Telefon, Kundennummer oder Aktenzeichen</translation>
    </message>
    <message>
        <source>An identifier is found only whole, by its keyed hash; it is not kept in clear.</source>
        <translation>Eine Kennung wird nur vollständig gefunden, über ihren schlüsselgebundenen Hashwert; im Klartext wird sie nicht verwahrt.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Consents, oldest first</source>
        <translation>Einwilligungen, älteste zuerst</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Choose a consent to see what was shown and what happened.</source>
        <translation>Wählen Sie eine Einwilligung, um zu sehen, was gezeigt wurde und was geschah.</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Reading the consents…</source>
        <translation>Einwilligungen werden gelesen…</translation>
    </message>
    <message>
        <source>No consent fits</source>
        <translation>Keine passende Einwilligung</translation>
    </message>
    <message>
        <source>Nobody&apos;s consent fits these filters. An identifier has to be whole, as it was recorded.</source>
        <translation>Zu diesen Filtern passt keine Einwilligung. Eine Kennung muss vollständig sein, so wie sie festgehalten wurde.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>Noch keine Einwilligungen</translation>
    </message>
    <message>
        <source>Record what a person agreed to and what was shown, or import what another system has kept.</source>
        <translation>Halten Sie fest, worin eine Person eingewilligt hat und was gezeigt wurde, oder importieren Sie, was ein anderes System verwahrt hat.</translation>
    </message>
    <message>
        <source>The person objects to: %1.</source>
        <translation>Die Person widerspricht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory field(s) are missing; its detail names them.</source>
        <translation>
            <numerusform>%n Pflichtangabe fehlt; die Einzelheiten nennen sie.</numerusform>
            <numerusform>%n Pflichtangaben fehlen; die Einzelheiten nennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1 ist festgehalten.</translation>
    </message>
    <message>
        <source>Withdraw %1? It counts at once and is kept for good: nothing takes it away again, only a new consent of the person can follow.</source>
        <translation>%1 widerrufen? Der Widerruf gilt sofort und bleibt für immer: Nichts nimmt ihn zurück, nur eine neue Einwilligung der Person kann folgen.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>%1 ist erneuert.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import consents</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>CSV and JSON Lines (*.csv *.jsonl *.ndjson *.json)</source>
        <translation>CSV und JSON Lines (*.csv *.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 cannot be read; look at its permissions.</source>
        <translation>%1 lässt sich nicht lesen; prüfen Sie die Berechtigungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>%n Zeile wurde importiert.</numerusform>
            <numerusform>%n Zeilen wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of validity were recorded.</source>
        <translation>
            <numerusform>%n Ablauf wurde festgehalten.</numerusform>
            <numerusform>%n Abläufe wurden festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the consents that are shown</source>
        <translation>Angezeigte Einwilligungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) are in %1.</source>
        <translation>
            <numerusform>%n Einwilligung ist in %1.</numerusform>
            <numerusform>%n Einwilligungen sind in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ConsentRows</name>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsordnung</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>The key of this person is destroyed; nobody can read who it was.</source>
        <translation>Der Schlüssel dieser Person ist vernichtet; niemand kann mehr lesen, wer es war.</translation>
    </message>
    <message>
        <source>Unlocking the vault shows who this is.</source>
        <translation>Wird der Tresor geöffnet, zeigt sich, wer das ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::CountField</name>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>steward::ui::DraftDialog</name>
    <message>
        <source>It was sent: record it…</source>
        <translation>Wurde gesendet: festhalten…</translation>
    </message>
    <message>
        <source>Draft of a notice of %1</source>
        <translation>Entwurf einer Meldung zu %1</translation>
    </message>
    <message>
        <source>Which notice</source>
        <translation>Welche Meldung</translation>
    </message>
    <message>
        <source>The words of the notice</source>
        <translation>Der Wortlaut der Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The draft is copied.</source>
        <translation>Der Entwurf ist kopiert.</translation>
    </message>
    <message>
        <source>Nothing is missing of what this notice must say.</source>
        <translation>Von dem, was diese Meldung sagen muss, fehlt nichts.</translation>
    </message>
    <message>
        <source>To follow: %1</source>
        <comment>parts of a notice</comment>
        <translation>Folgt: %1</translation>
    </message>
    <message>
        <source>Phase %1. Headings after %2.</source>
        <comment>number, source</comment>
        <translation>Stufe %1. Überschriften nach %2.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place. %1</source>
        <translation>Die Datei konnte nicht geschrieben werden; wählen Sie einen anderen Ort. %1</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Der Entwurf ist gespeichert.</translation>
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
    <name>steward::ui::FilesPage</name>
    <message>
        <source>It proves who asks: destroy it when the identity step ends</source>
        <translation>Sie weist nach, wer fragt: mit dem Ende der Identitätsprüfung vernichten</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Verwahrt als</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the request</source>
        <translation>Dateien der Anfrage</translation>
    </message>
    <message>
        <source>Files are sealed under the person&apos;s key, at most 50 MiB each. Drop one here, or add it.</source>
        <translation>Dateien werden unter dem Schlüssel der Person versiegelt, je höchstens 50 MiB. Legen Sie eine hier ab oder fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Identitätsnachweis</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation>Teil der Akte</translation>
    </message>
    <message>
        <source>Add a file to the request</source>
        <translation>Datei zur Anfrage hinzufügen</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Datei exportieren</translation>
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
    <name>steward::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>The file cannot be read, or has more than 1 MiB; choose another one.</source>
        <translation>Die Datei lässt sich nicht lesen oder ist größer als 1 MiB; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is no plain UTF-8 text with Unix line ends, so that the hash of what stands here is not the hash of the file.</source>
        <translation>Die Datei ist kein reiner UTF-8-Text mit Unix-Zeilenenden; der Hashwert dessen, was hier steht, ist daher nicht der Hashwert der Datei.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-21; look at: %1.</source>
        <translation>Ein Tag wird als 2026-11-21 geschrieben; sehen Sie nach bei: %1.</translation>
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
    <name>steward::ui::HistoryDialog</name>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Fassungen von %1</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed.</source>
        <translation>Wählen Sie eine Fassung, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>The fields are sealed: unlocking the vault shows them.</source>
        <translation>Die Felder sind versiegelt: Wird der Tresor geöffnet, sind sie zu sehen.</translation>
    </message>
    <message>
        <source>Its fields are the same as before.</source>
        <translation>Ihre Felder sind dieselben wie zuvor.</translation>
    </message>
</context>
<context>
    <name>steward::ui::HistoryPage</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>History of the request, newest first</source>
        <translation>Verlauf der Anfrage, neueste zuerst</translation>
    </message>
    <message>
        <source>The words of the chosen entry</source>
        <translation>Der Wortlaut des gewählten Eintrags</translation>
    </message>
    <message>
        <source>The words of the chosen entry stand here.</source>
        <translation>Hier steht der Wortlaut des gewählten Eintrags.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note; it is sealed under the person&apos;s key and erased with them.</source>
        <translation>Eine Notiz; sie wird unter dem Schlüssel der Person versiegelt und mit ihr gelöscht.</translation>
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
    <name>steward::ui::ImportReport</name>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 there already, %5 kept out.</source>
        <translation>%1 Zeilen gelesen: %2 hinzugefügt, %3 geändert, %4 bereits vorhanden, %5 nicht übernommen.</translation>
    </message>
    <message>
        <source>Correct the rows below in the file and import it again: what is here already is not taken twice.</source>
        <translation>Berichtigen Sie die Zeilen unten in der Datei und importieren Sie sie erneut: Was schon hier ist, wird nicht zweimal übernommen.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Taken, look at it</source>
        <translation>Übernommen, bitte ansehen</translation>
    </message>
    <message>
        <source>Rows that were kept out, and rows to look at</source>
        <translation>Zeilen, die nicht übernommen wurden, und Zeilen zum Ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>steward::ui::LetterPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Als gesendet festhalten</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Schreibens</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Schreibens</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letters that were sent</source>
        <translation>Gesendete Schreiben</translation>
    </message>
    <message>
        <source>The person is erased: no letter can be written any more.</source>
        <translation>Die Person ist gelöscht: Es kann kein Schreiben mehr verfasst werden.</translation>
    </message>
    <message>
        <source>Letters need an open vault. %1</source>
        <translation>Schreiben brauchen einen offenen Tresor. %1</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Schreiben speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place.</source>
        <translation>„%1“ lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” could not be finished. Check that there is room on the disk.</source>
        <translation>„%1“ konnte nicht fertiggestellt werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The letter is saved in %1.</source>
        <translation>Das Schreiben ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The letter is recorded as sent, and sealed.</source>
        <translation>Das Schreiben ist als gesendet festgehalten und versiegelt.</translation>
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
    <message>
        <source>Breach %1: %2</source>
        <comment>reference, time left</comment>
        <translation>Datenpanne %1: %2</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <comment>reference, time left</comment>
        <translation>Anfrage %1: %2</translation>
    </message>
    <message>
        <source>The clock that runs out first: %1 of %2 under %3, due %4. Choose this to go there.</source>
        <comment>duty, reference, law, date</comment>
        <translation>Die Frist, die zuerst abläuft: %1 zu %2 nach %3, fällig %4. Wählen Sie dies, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>The clock that runs out first: the answer to %1 under %2, due %3. Choose this to go there.</source>
        <comment>reference, law, date</comment>
        <translation>Die Frist, die zuerst abläuft: die Antwort auf %1 nach %2, fällig %3. Wählen Sie dies, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>New &amp;breach…</source>
        <translation>Neue &amp;Datenpanne…</translation>
    </message>
    <message>
        <source>Something that is due could not be done, and is tried again later: %1</source>
        <translation>Etwas Fälliges konnte nicht erledigt werden und wird später erneut versucht: %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::MapEditor</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What is done with its rows</source>
        <translation>Was mit ihren Zeilen geschieht</translation>
    </message>
    <message>
        <source>Personal columns</source>
        <translation>Personenbezogene Spalten</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>Tabellen der Quelle</translation>
    </message>
    <message>
        <source>R&amp;ows are</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>What happens to the rows of a person who is erased</source>
        <translation>Was mit den Zeilen einer Person geschieht, die gelöscht wird</translation>
    </message>
    <message>
        <source>&amp;Why kept</source>
        <translation>&amp;Warum behalten</translation>
    </message>
    <message>
        <source>The reason for which rows stay; an answer and the proof name it</source>
        <translation>Der Grund, aus dem Zeilen bleiben; Antwort und Nachweis nennen ihn</translation>
    </message>
    <message>
        <source>Pur&amp;pose</source>
        <translation>Zwe&amp;ck</translation>
    </message>
    <message>
        <source>What the data is processed for; an access answer names it</source>
        <translation>Wofür die Daten verarbeitet werden; eine Auskunft nennt es</translation>
    </message>
    <message>
        <source>R&amp;ecipients</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Third parties who are given this data and have to be told, with commas</source>
        <translation>Dritte, die diese Daten erhalten und unterrichtet werden müssen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Re&amp;tention</source>
        <translation>&amp;Aufbewahrung</translation>
    </message>
    <message>
        <source>How long it is kept: a rule&apos;s reference, or a period in words</source>
        <translation>Wie lange aufbewahrt wird: die Kennung einer Regel oder eine Dauer in Worten</translation>
    </message>
    <message>
        <source>&amp;Date column</source>
        <translation>&amp;Datumsspalte</translation>
    </message>
    <message>
        <source>When a row began to be kept</source>
        <translation>Ab wann eine Zeile aufbewahrt wird</translation>
    </message>
    <message>
        <source>Be&amp;longs to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>Rows of another table that these belong to: column = table.column</source>
        <translation>Zeilen einer anderen Tabelle, zu denen diese gehören: Spalte = Tabelle.Spalte</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Choose a source to see what is in it and what is done with it.</source>
        <translation>Wählen Sie eine Quelle, um zu sehen, was in ihr steht und was damit geschieht.</translation>
    </message>
    <message>
        <source>This source has no map yet. Propose one: its tables and columns are looked at, nothing is changed.</source>
        <translation>Diese Quelle hat noch keine Karte. Lassen Sie eine vorschlagen: Tabellen und Spalten werden angesehen, nichts wird geändert.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What rows belong to is written as column = table.column, with commas between; for example customer = main.customers.id.</source>
        <translation>Wozu Zeilen gehören, wird als Spalte = Tabelle.Spalte geschrieben, mit Kommas dazwischen; zum Beispiel customer = main.customers.id.</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Rechtsgrundlage</translation>
    </message>
    <message>
        <source>On what ground it is processed (GDPR, Article 6(1)); an export hands over what rests on consent or a contract</source>
        <translation>Auf welcher Grundlage verarbeitet wird (DSGVO, Artikel 6 Absatz 1); ein Export übergibt, was auf Einwilligung oder Vertrag beruht</translation>
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
    <name>steward::ui::NewRequestDialog</name>
    <message>
        <source>Open the request</source>
        <translation>Anfrage eröffnen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Mail or text, as it came</source>
        <translation>&amp;Mail oder Text, wie eingegangen</translation>
    </message>
    <message>
        <source>Paste the mail here, or drop its file: the form is filled with what is recognised.</source>
        <translation>Fügen Sie die Mail hier ein oder legen Sie ihre Datei ab: Das Formular wird mit dem gefüllt, was erkannt wird.</translation>
    </message>
    <message>
        <source>Nothing in it is run, opened or fetched.</source>
        <translation>Nichts darin wird ausgeführt, geöffnet oder abgerufen.</translation>
    </message>
    <message>
        <source>from the mail</source>
        <translation>aus der Mail</translation>
    </message>
    <message>
        <source>Choose what is asked for</source>
        <translation>Wählen Sie, was verlangt wird</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>All laws that may apply; each has its own clock, and the earliest leads</source>
        <translation>Alle Gesetze, die gelten können; jedes hat seine eigene Frist, und die früheste führt</translation>
    </message>
    <message>
        <source>&amp;Laws</source>
        <translation>&amp;Gesetze</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Eingegangen am</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>&amp;Schreiben auf</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-Mai&amp;l</translation>
    </message>
    <message>
        <source>Several are separated by a semicolon</source>
        <translation>Mehrere werden durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>With the country: +49 30 …</source>
        <translation>Mit dem Land: +49 30 …</translation>
    </message>
    <message>
        <source>C&amp;ustomer number</source>
        <translation>K&amp;undennummer</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>&amp;Vertretung</translation>
    </message>
    <message>
        <source>Who asks in the person&apos;s name, if not the person</source>
        <translation>Wer im Namen der Person fragt, falls nicht sie selbst</translation>
    </message>
    <message>
        <source>&amp;Mandate</source>
        <translation>V&amp;ollmacht</translation>
    </message>
    <message>
        <source>What shows that the agent may</source>
        <translation>Was zeigt, dass die Vertretung es darf</translation>
    </message>
    <message>
        <source>A&amp;ssignee</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>Im &amp;Wortlaut</translation>
    </message>
    <message>
        <source>Choose the laws that may apply</source>
        <translation>Wählen Sie die Gesetze, die gelten können</translation>
    </message>
    <message>
        <source>As the settings have it</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>Feiertage von %1</translation>
    </message>
    <message>
        <source>Holidays, %1</source>
        <translation>Feiertage, %1</translation>
    </message>
    <message>
        <source>Recognised by: %1</source>
        <translation>Erkannt an: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the mail; look them over.</source>
        <translation>
            <numerusform>%n Feld aus der Mail ausgefüllt; sehen Sie es durch.</numerusform>
            <numerusform>%n Felder aus der Mail ausgefüllt; sehen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed: the type, a law, and who the person is</source>
        <translation>Nötig sind: die Art, ein Gesetz und wer die Person ist</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>They show once type and laws are chosen.</source>
        <translation>Sie erscheinen, sobald Art und Gesetze gewählt sind.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Sehen Sie zuerst nach</translation>
    </message>
    <message>
        <source>The same person has an open request of this type already: %1. Open this one only if it asks for something else.</source>
        <translation>Dieselbe Person hat bereits eine offene Anfrage dieser Art: %1. Eröffnen Sie diese nur, wenn sie etwas anderes verlangt.</translation>
    </message>
    <message>
        <source>This person was erased before. Data that came in again since then is likely to be a mistake of an import.</source>
        <translation>Diese Person wurde schon einmal gelöscht. Daten, die seither wieder hereinkamen, sind wahrscheinlich ein Versehen eines Imports.</translation>
    </message>
    <message>
        <source>Could not be computed</source>
        <translation>Nicht berechenbar</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Unverzüglich</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Eingang bestätigen bis</translation>
    </message>
    <message>
        <source>Tell of an extension by</source>
        <translation>Verlängerung mitteilen bis</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Sicherer Tag</translation>
    </message>
    <message>
        <source>A request is sealed, and the vault is not open. %1</source>
        <translation>Eine Anfrage wird versiegelt, und der Tresor ist nicht offen. %1</translation>
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
    <name>steward::ui::OverviewPage</name>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Was als Nächstes ansteht</translation>
    </message>
    <message>
        <source>Go to the work on data</source>
        <translation>Zur Arbeit an den Daten</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>Unverzüglich</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Eingang bestätigen bis</translation>
    </message>
    <message>
        <source>Tell of an extension by</source>
        <translation>Verlängerung mitteilen bis</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Sicherer Tag</translation>
    </message>
    <message>
        <source>%1: the earliest that any reading of the law gives</source>
        <translation>%1: der früheste Tag, den eine Lesart des Gesetzes ergibt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1 The person&apos;s key is destroyed: who it was can no longer be read, and what was done about it can still be proven.</source>
        <translation>%1 Der Schlüssel der Person ist vernichtet: Wer es war, lässt sich nicht mehr lesen; was getan wurde, lässt sich weiterhin nachweisen.</translation>
    </message>
    <message>
        <source>Who asks, notes, letters and files are sealed. %1</source>
        <translation>Wer fragt, Notizen, Schreiben und Dateien sind versiegelt. %1</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>In den Worten der Person</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Schreiben auf</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Known in the ledger as</source>
        <translation>In der Prüfspur bekannt als</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <source>Extended because</source>
        <translation>Verlängert, weil</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Abgelehnt, weil</translation>
    </message>
    <message>
        <source>Identity asked</source>
        <translation>Identität angefragt</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Rückfrage gestellt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
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
    <name>steward::ui::PartiesPage</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>When, or why not</source>
        <translation>Wann, oder warum nicht</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Wurde unterrichtet</translation>
    </message>
    <message>
        <source>They are not told…</source>
        <translation>Wird nicht unterrichtet…</translation>
    </message>
    <message>
        <source>Third parties and whether they were told</source>
        <translation>Dritte und ob sie unterrichtet wurden</translation>
    </message>
    <message>
        <source>The maps of the sources name nobody whom this data was given to.</source>
        <translation>Die Karten der Quellen nennen niemanden, an den diese Daten gegeben wurden.</translation>
    </message>
    <message>
        <source>Who has to be told is known once a plan is made.</source>
        <translation>Wer zu unterrichten ist, steht fest, sobald ein Plan erstellt ist.</translation>
    </message>
    <message>
        <source>Everybody was told, or there is a reason why not.</source>
        <translation>Alle wurden unterrichtet, oder es gibt einen Grund, warum nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients of the data have yet to be told of what was done with it.</source>
        <translation>
            <numerusform>%n Empfänger der Daten ist noch zu unterrichten, was mit ihnen geschehen ist.</numerusform>
            <numerusform>%n Empfänger der Daten sind noch zu unterrichten, was mit ihnen geschehen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>A recipient who is not told</source>
        <translation>Ein Empfänger, der nicht unterrichtet wird</translation>
    </message>
    <message>
        <source>Article 19 of the GDPR lets a recipient go untold only where telling them is impossible or takes disproportionate effort.</source>
        <translation>Nach Artikel 19 DSGVO darf die Mitteilung an einen Empfänger nur unterbleiben, wo sie unmöglich ist oder unverhältnismäßigen Aufwand verlangt.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
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
    <name>steward::ui::PlanPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Warum es bleibt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Keep rows…</source>
        <translation>Zeilen behalten…</translation>
    </message>
    <message>
        <source>No longer keep them</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>Correct a value…</source>
        <translation>Wert berichtigen…</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Rows by source, table and what is done</source>
        <translation>Zeilen nach Quelle, Tabelle und was geschieht</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Planned rows, values masked</source>
        <translation>Geplante Zeilen, Werte verdeckt</translation>
    </message>
    <message>
        <source>A plan is made of what a search found. Search first.</source>
        <translation>Ein Plan entsteht aus dem, was eine Suche gefunden hat. Suchen Sie zuerst.</translation>
    </message>
    <message>
        <source>No plan stands yet. Making one changes nothing in any source.</source>
        <translation>Es gibt noch keinen Plan. Einen zu erstellen ändert in keiner Quelle etwas.</translation>
    </message>
    <message>
        <source>The plan stands since %1. Nothing has been changed yet.</source>
        <translation>Der Plan steht seit %1. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>The plan is being applied and is not at its end. Go on under Apply.</source>
        <translation>Der Plan wird angewandt und ist nicht am Ende. Fahren Sie unter „Anwenden“ fort.</translation>
    </message>
    <message>
        <source>The plan was applied: %1.</source>
        <translation>Der Plan wurde angewandt: %1.</translation>
    </message>
    <message>
        <source>This plan counts no more; make a new one.</source>
        <translation>Dieser Plan gilt nicht mehr; erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>It can be undone until the request is closed.</source>
        <translation>Er lässt sich rückgängig machen, bis die Anfrage geschlossen wird.</translation>
    </message>
    <message>
        <source>It cannot be undone: no images of the rows are kept (setting erasure.keep_undo).</source>
        <translation>Er lässt sich nicht rückgängig machen: Es werden keine Abbilder der Zeilen behalten (Einstellung erasure.keep_undo).</translation>
    </message>
    <message>
        <source>Of Steward&apos;s own records the destroyed key erases: %1.</source>
        <translation>Von den Aufzeichnungen in Steward selbst löscht der vernichtete Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Backups of this workspace with the data are gone by %1.</source>
        <translation>Sicherungen dieses Arbeitsbereichs mit den Daten sind bis %1 verschwunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n third parties have to be told.</source>
        <translation>
            <numerusform>%n Dritter ist zu unterrichten.</numerusform>
            <numerusform>%n Dritte sind zu unterrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the plan: %1</source>
        <translation>Fingerabdruck des Plans: %1</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Keep rows although their erasure is asked for</source>
        <translation>Zeilen behalten, obwohl ihre Löschung verlangt wird</translation>
    </message>
    <message>
        <source>A law names the grounds on which data may stay. The plan is made anew; nothing is changed in any source.</source>
        <translation>Ein Gesetz nennt die Gründe, aus denen Daten bleiben dürfen. Der Plan wird neu erstellt; in keiner Quelle wird etwas geändert.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected rows</source>
        <translation>
            <numerusform>Die %n gewählte Zeile</numerusform>
            <numerusform>Die %n gewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of %1 in %2</source>
        <comment>table, source</comment>
        <translation>Alle Zeilen von %1 in %2</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Which duty, which claim, until when</source>
        <translation>Welche Pflicht, welcher Anspruch, bis wann</translation>
    </message>
    <message>
        <source>Correct a value</source>
        <translation>Wert berichtigen</translation>
    </message>
    <message>
        <source>The value is written into this column of the person&apos;s rows once the plan is applied.</source>
        <translation>Der Wert wird in diese Spalte der Zeilen der Person geschrieben, sobald der Plan angewandt wird.</translation>
    </message>
    <message>
        <source>Add it to the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>column, table, source</comment>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>What has to stop: %1.</source>
        <translation>Was enden muss: %1.</translation>
    </message>
    <message>
        <source>One purpose a line. No row is changed: what has to stop is recorded, and consents to it are withdrawn when the plan is applied.</source>
        <translation>Je Zeile ein Zweck. In den Quellen wird keine Zeile geändert: Was enden muss, wird festgehalten, und Einwilligungen dazu werden widerrufen, wenn der Plan angewandt wird.</translation>
    </message>
    <message>
        <source>Without any the standard holds: %1.</source>
        <translation>Ohne Angabe gilt der Standard: %1.</translation>
    </message>
    <message>
        <source>The maps of the sources name: %1.</source>
        <translation>Die Karten der Quellen nennen: %1.</translation>
    </message>
    <message>
        <source>Say what has to stop</source>
        <translation>Angeben, was enden muss</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
</context>
<context>
    <name>steward::ui::PracticeWorld</name>
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
    <name>steward::ui::PrivacyPane</name>
    <message>
        <source>Read the figures again</source>
        <translation>Zahlen erneut lesen</translation>
    </message>
    <message>
        <source>Show how the score comes about</source>
        <translation>Zeigen, wie die Wertung zustande kommt</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>Zahlen exportieren…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>Requests that are not answered, of all requests.</source>
        <translation>Nicht beantwortete Anfragen, von allen Anfragen.</translation>
    </message>
    <message>
        <source>Overdue requests</source>
        <translation>Überfällige Anfragen</translation>
    </message>
    <message>
        <source>Open requests past their earliest legal date, of the open ones that have one.</source>
        <translation>Offene Anfragen nach ihrem frühesten gesetzlichen Tag, von den offenen, die einen haben.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Requests answered by their earliest legal date, of the answered ones that had one.</source>
        <translation>Bis zu ihrem frühesten gesetzlichen Tag beantwortete Anfragen, von den beantworteten, die einen hatten.</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>Offene Datenpannen</translation>
    </message>
    <message>
        <source>Breaches that are not closed, of all in the register.</source>
        <translation>Nicht geschlossene Datenpannen, von allen im Verzeichnis.</translation>
    </message>
    <message>
        <source>Consents that hold</source>
        <translation>Gültige Einwilligungen</translation>
    </message>
    <message>
        <source>Records of which at least one purpose may be processed now, of all records.</source>
        <translation>Einträge, von denen jetzt mindestens ein Zweck verarbeitet werden darf, von allen Einträgen.</translation>
    </message>
    <message>
        <source>Consents ending in 30 days</source>
        <translation>In 30 Tagen endende Einwilligungen</translation>
    </message>
    <message>
        <source>Purposes that may be processed and whose validity ends within 30 days.</source>
        <translation>Zwecke, die verarbeitet werden dürfen und deren Gültigkeit binnen 30 Tagen endet.</translation>
    </message>
    <message>
        <source>Retention due</source>
        <translation>Aufbewahrung fällig</translation>
    </message>
    <message>
        <source>Rules that have not been run for longer than the setting allows, of all rules.</source>
        <translation>Regeln, die länger nicht ausgeführt wurden, als die Einstellung erlaubt, von allen Regeln.</translation>
    </message>
    <message>
        <source>Records of processing complete</source>
        <translation>Vollständige Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Records that answer every field of Article 30, of all records.</source>
        <translation>Einträge, die jedes Feld von Artikel 30 beantworten, von allen Einträgen.</translation>
    </message>
    <message>
        <source>Whole days from receipt to answer; the 90th percentile by nearest rank.</source>
        <translation>Ganze Tage vom Eingang bis zur Antwort; das 90. Perzentil nach dem nächsten Rang.</translation>
    </message>
    <message>
        <source>How long open requests have been waiting</source>
        <translation>Wie lange offene Anfragen schon warten</translation>
    </message>
    <message>
        <source>Open requests by the days since they were received; choose a bar to see them</source>
        <translation>Offene Anfragen nach Tagen seit Eingang; wählen Sie einen Balken, um sie zu sehen</translation>
    </message>
    <message>
        <source>Requests by state</source>
        <translation>Anfragen nach Status</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>Es gibt noch keine Anfrage.</translation>
    </message>
    <message>
        <source>Requests by law</source>
        <translation>Anfragen nach Gesetz</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Days from receipt to answer</source>
        <translation>Tage vom Eingang bis zur Antwort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>No request has been answered yet.</source>
        <translation>Noch wurde keine Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Datenpannen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>No breach is in the register.</source>
        <translation>Keine Datenpanne im Verzeichnis.</translation>
    </message>
    <message>
        <source>Consent rates by purpose</source>
        <translation>Einwilligungsquoten nach Zweck</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No consent is recorded yet.</source>
        <translation>Noch ist keine Einwilligung festgehalten.</translation>
    </message>
    <message>
        <source>Records of processing</source>
        <translation>Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>Retention rules that are due</source>
        <translation>Fällige Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>No rule is due.</source>
        <translation>Keine Regel ist fällig.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Days from receipt to answer: no data, since nothing has been answered yet.</source>
        <translation>Tage vom Eingang bis zur Antwort: keine Daten, da noch nichts beantwortet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Days from receipt to answer: mean %1, median %2, 90th percentile %3, over %n answered request(s).</source>
        <translation>
            <numerusform>Tage vom Eingang bis zur Antwort: Mittelwert %1, Median %2, 90. Perzentil %3, über %n beantwortete Anfrage.</numerusform>
            <numerusform>Tage vom Eingang bis zur Antwort: Mittelwert %1, Median %2, 90. Perzentil %3, über %n beantwortete Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures could not be counted: %1</source>
        <translation>Einige Zahlen ließen sich nicht ermitteln: %1</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Privacy score</source>
        <translation>Datenschutz-Wertung</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place. %1</source>
        <translation>Die Datei konnte nicht geschrieben werden; wählen Sie einen anderen Ort. %1</translation>
    </message>
    <message>
        <source>The figures are exported.</source>
        <translation>Die Zahlen sind exportiert.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ProcessingPane</name>
    <message>
        <source>Add a record…</source>
        <translation>Eintrag hinzufügen…</translation>
    </message>
    <message>
        <source>Propose from a source…</source>
        <translation>Aus einer Quelle vorschlagen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>Überprüft…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Answer the screening…</source>
        <translation>Vorprüfung beantworten…</translation>
    </message>
    <message>
        <source>Write the assessment…</source>
        <translation>Folgenabschätzung verfassen…</translation>
    </message>
    <message>
        <source>Export the register that is shown…</source>
        <translation>Angezeigtes Verzeichnis exportieren…</translation>
    </message>
    <message>
        <source>Read the records again</source>
        <translation>Einträge erneut lesen</translation>
    </message>
    <message>
        <source>As controller</source>
        <translation>Als Verantwortlicher</translation>
    </message>
    <message>
        <source>As processor</source>
        <translation>Als Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Impact assessments</source>
        <translation>Folgenabschätzungen</translation>
    </message>
    <message>
        <source>Reading the records of processing…</source>
        <translation>Verarbeitungstätigkeiten werden gelesen…</translation>
    </message>
    <message>
        <source>What the fields say is sealed. Names, completeness and reviews are shown; unlocking the vault shows the rest.</source>
        <translation>Was die Felder sagen, ist versiegelt. Namen, Vollständigkeit und Überprüfungen sind zu sehen; wird der Tresor geöffnet, auch das Übrige.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Set up the vault</source>
        <translation>Tresor einrichten</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>New record as processor</source>
        <translation>Neuer Eintrag als Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>New record as controller</source>
        <translation>Neuer Eintrag als Verantwortlicher</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep the new version</source>
        <translation>Neue Fassung speichern</translation>
    </message>
    <message>
        <source>%1 is in the register.</source>
        <translation>%1 steht im Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 has a new version; the old one stays.</source>
        <translation>%1 hat eine neue Fassung; die alte bleibt.</translation>
    </message>
    <message>
        <source>No source is registered yet; register one, and confirm its map, under Sources.</source>
        <translation>Noch ist keine Quelle eingetragen; tragen Sie unter „Quellen“ eine ein und bestätigen Sie ihre Karte.</translation>
    </message>
    <message>
        <source>Propose a record</source>
        <translation>Eintrag vorschlagen</translation>
    </message>
    <message>
        <source>What the map of a source says is filled in, and nothing is made up.</source>
        <translation>Was die Karte einer Quelle sagt, wird eingetragen, und nichts wird erfunden.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, reference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was reviewed</source>
        <translation>%1 wurde überprüft</translation>
    </message>
    <message>
        <source>You have looked, and it is right as it stands. The next review is counted from today.</source>
        <translation>Sie haben nachgesehen, und der Eintrag stimmt so, wie er ist. Die nächste Überprüfung zählt ab heute.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Stimmt so</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>%1 is reviewed.</source>
        <translation>%1 ist überprüft.</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>The processing has stopped. The record stays in the register with its versions, and cannot be changed any more.</source>
        <translation>Die Verarbeitung ist eingestellt. Der Eintrag bleibt mit seinen Fassungen im Verzeichnis und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>The screening of %1 is kept.</source>
        <translation>Die Vorprüfung von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The assessment of %1 is kept.</source>
        <translation>Die Folgenabschätzung von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Export the register that is shown</source>
        <translation>Angezeigtes Verzeichnis exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;Text for the authority (*.txt)</source>
        <translation>JSON (*.json);;CSV (*.csv);;Text für die Behörde (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1.</source>
        <translation>
            <numerusform>%n Eintrag ist in %1.</numerusform>
            <numerusform>%n Einträge sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ProcessingRecordsPage</name>
    <message>
        <source>Search in activity, reference and fields</source>
        <translation>In Tätigkeit, Kennung und Feldern suchen</translation>
    </message>
    <message>
        <source>Assessment missing</source>
        <translation>Folgenabschätzung fehlt</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Überprüfung fällig</translation>
    </message>
    <message>
        <source>With ended ones</source>
        <translation>Mit beendeten</translation>
    </message>
    <message>
        <source>Choose a record to read it whole.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>Screenings and impact assessments</source>
        <translation>Vorprüfungen und Folgenabschätzungen</translation>
    </message>
    <message>
        <source>Records of processing</source>
        <translation>Verarbeitungstätigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the screening are open.</source>
        <translation>
            <numerusform>%n Frage der Vorprüfung ist offen.</numerusform>
            <numerusform>%n Fragen der Vorprüfung sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n record(s) fits these filters.</source>
        <translation>
            <numerusform>Der %n Eintrag passt nicht zu diesen Filtern.</numerusform>
            <numerusform>Keiner der %n Einträge passt zu diesen Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing to assess yet</source>
        <translation>Noch nichts zu bewerten</translation>
    </message>
    <message>
        <source>Whether an impact assessment is needed is asked for each record of processing; there is none yet.</source>
        <translation>Ob eine Folgenabschätzung nötig ist, wird für jede Verarbeitungstätigkeit gefragt; noch gibt es keine.</translation>
    </message>
    <message>
        <source>No records of processing yet</source>
        <translation>Noch keine Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Article 30(1) of the GDPR asks a controller for a record of each processing activity.</source>
        <translation>Artikel 30 Absatz 1 DSGVO verlangt vom Verantwortlichen einen Eintrag für jede Verarbeitungstätigkeit.</translation>
    </message>
    <message>
        <source>Article 30(2) of the GDPR asks a processor for a record of what it does for each controller.</source>
        <translation>Artikel 30 Absatz 2 DSGVO verlangt vom Auftragsverarbeiter einen Eintrag darüber, was er für jeden Verantwortlichen tut.</translation>
    </message>
    <message>
        <source>Add a record…</source>
        <translation>Eintrag hinzufügen…</translation>
    </message>
    <message>
        <source>The fields are sealed: unlocking the vault shows them. Which ones are missing is known.</source>
        <translation>Die Felder sind versiegelt: Wird der Tresor geöffnet, sind sie zu sehen. Welche fehlen, ist bekannt.</translation>
    </message>
    <message>
        <source>Beside the law</source>
        <translation>Neben dem Gesetz</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Verwahrt seit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the screening comes to</source>
        <translation>Was die Vorprüfung ergibt</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <source>Impact assessment (Article 35(7))</source>
        <translation>Folgenabschätzung (Artikel 35 Absatz 7)</translation>
    </message>
    <message>
        <source>There is none, and one is asked for.</source>
        <translation>Es gibt keine, und eine wird verlangt.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, reference</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The record has changed since (version %1, now %2): the assessment has to be reviewed (Article 35(11)).</source>
        <translation>Der Eintrag hat sich seither geändert (Fassung %1, jetzt %2): Die Folgenabschätzung ist zu überprüfen (Artikel 35 Absatz 11).</translation>
    </message>
    <message>
        <source>(a) Operations and purposes</source>
        <translation>(a) Vorgänge und Zwecke</translation>
    </message>
    <message>
        <source>(b) Necessity and proportionality</source>
        <translation>(b) Notwendigkeit und Verhältnismäßigkeit</translation>
    </message>
    <message>
        <source>(c) Risks</source>
        <translation>(c) Risiken</translation>
    </message>
    <message>
        <source>(d) Measures</source>
        <translation>(d) Maßnahmen</translation>
    </message>
    <message>
        <source>Advice of the data protection officer (Article 35(2))</source>
        <translation>Rat des Datenschutzbeauftragten (Artikel 35 Absatz 2)</translation>
    </message>
    <message>
        <source>Prior consultation (Article 36)</source>
        <translation>Vorherige Konsultation (Artikel 36)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>steward::ui::ReceiptDialog</name>
    <message>
        <source>Receipt of %1</source>
        <translation>Beleg zu %1</translation>
    </message>
    <message>
        <source>For the person who agreed (Kantara Consent Receipt 1.1). It holds personal data and is not kept here.</source>
        <translation>Für die Person, die eingewilligt hat (Kantara Consent Receipt 1.1). Er enthält personenbezogene Daten und wird hier nicht verwahrt.</translation>
    </message>
    <message>
        <source>The receipt as JSON</source>
        <translation>Der Beleg als JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>Der Beleg ist in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
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
    <name>steward::ui::RequestActions</name>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Records that the person was told that the request has arrived.</source>
        <translation>Hält fest, dass der Person der Eingang der Anfrage mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <source>Only where there is reasonable doubt, and no more than is needed: no copy of an identity card where an answer from the known address will do.</source>
        <translation>Nur bei begründeten Zweifeln, und nicht mehr als nötig: keine Ausweiskopie, wo eine Antwort von der bekannten Adresse genügt.</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>Frage festhalten</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>What the person is to show or confirm</source>
        <translation>Was die Person vorlegen oder bestätigen soll</translation>
    </message>
    <message>
        <source>Say what was compared with what. The proof itself is not kept: files that were attached as evidence are destroyed with this step.</source>
        <translation>Sagen Sie, was womit verglichen wurde. Der Nachweis selbst wird nicht behalten: Als Nachweis angehängte Dateien werden mit diesem Schritt vernichtet.</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>The e-mail came from the address of the customer account, and …</source>
        <translation>Die E-Mail kam von der Adresse des Kundenkontos, und …</translation>
    </message>
    <message>
        <source>The request ends unanswered because nobody can tell who asks. The person has to be told why, and whom they can turn to. Evidence is destroyed.</source>
        <translation>Die Anfrage endet unbeantwortet, weil niemand feststellen kann, wer fragt. Der Person ist mitzuteilen, warum und an wen sie sich wenden kann. Nachweise werden vernichtet.</translation>
    </message>
    <message>
        <source>Record that it failed</source>
        <translation>Fehlschlag festhalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What did not agree, or did not come</source>
        <translation>Was nicht übereinstimmte oder nicht kam</translation>
    </message>
    <message>
        <source>Where a law lets the clock rest while the person is asked, it rests from this day on.</source>
        <translation>Wo ein Gesetz die Frist ruhen lässt, während die Person gefragt wird, ruht sie ab diesem Tag.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>What the person is to make clear</source>
        <translation>Was die Person klarstellen soll</translation>
    </message>
    <message>
        <source>The answer has come: the clock runs on, and the request is where it was before.</source>
        <translation>Die Antwort ist da: Die Frist läuft weiter, und die Anfrage ist, wo sie vorher war.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>The later date holds only if the person is told of it, with the reason.</source>
        <translation>Der spätere Tag gilt nur, wenn er der Person mit der Begründung mitgeteilt wird.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Complexity, or the number of requests: what makes it take longer</source>
        <translation>Komplexität oder Anzahl der Anfragen: weshalb es länger dauert</translation>
    </message>
    <message>
        <source>If late, why</source>
        <translation>Falls verspätet, warum</translation>
    </message>
    <message>
        <source>Needed only where the person is told after that day</source>
        <translation>Nur nötig, wenn die Mitteilung an die Person nach diesem Tag erfolgt</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ends the request with a ground of the law. The letter has to name the reason, the authority and the way to a court.</source>
        <translation>Beendet die Anfrage mit einem Grund des Gesetzes. Das Schreiben muss die Begründung, die Aufsichtsbehörde und den Weg zum Gericht nennen.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why the ground holds in this case</source>
        <translation>Warum der Grund in diesem Fall gilt</translation>
    </message>
    <message>
        <source>The person no longer wants it; the request is closed.</source>
        <translation>Die Person will es nicht mehr; die Anfrage wird geschlossen.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Rücknahme festhalten</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>Wie mitgeteilt</translation>
    </message>
    <message>
        <source>When and how the person said so</source>
        <translation>Wann und wie die Person das gesagt hat</translation>
    </message>
    <message>
        <source>Closes this one; the other one goes on.</source>
        <translation>Schließt diese; die andere geht weiter.</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Als Doppel schließen</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doppel von</translation>
    </message>
    <message>
        <source>Who works on it. Leave it empty to take it from everybody.</source>
        <translation>Wer daran arbeitet. Bleibt es leer, ist niemand mehr zuständig.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>A fee is the exception, and is told before it is charged.</source>
        <translation>Ein Entgelt ist die Ausnahme und wird mitgeteilt, bevor es verlangt wird.</translation>
    </message>
    <message>
        <source>Record the fee</source>
        <translation>Entgelt festhalten</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>How much, and why</source>
        <translation>Wie viel und warum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>One more thing by which the person is found in the sources.</source>
        <translation>Ein weiteres Merkmal, an dem die Person in den Quellen gefunden wird.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A birth date is written YYYY-MM-DD</source>
        <translation>Ein Geburtsdatum wird JJJJ-MM-TT geschrieben</translation>
    </message>
    <message>
        <source>Records that the answer went out; the clocks stop with it.</source>
        <translation>Hält fest, dass die Antwort hinausging; damit enden die Fristen.</translation>
    </message>
    <message>
        <source>Sent how</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>By e-mail, by letter, through the portal</source>
        <translation>Per E-Mail, per Brief, über das Portal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ends the erasure for good: undo, plans, letters and the person&apos;s details are destroyed with the person&apos;s key. The proof stays: counts, hashes and dates.</source>
        <translation>Beendet die Löschung endgültig: Abbilder zum Rückgängigmachen, Pläne, Schreiben und die Angaben der Person werden mit dem Schlüssel der Person vernichtet. Der Nachweis bleibt: Anzahlen, Hashwerte und Tage.</translation>
    </message>
    <message>
        <source>Nothing about a closed request changes any more. It is refused while anything is missing.</source>
        <translation>An einer geschlossenen Anfrage ändert sich nichts mehr. Das Schließen wird abgelehnt, solange etwas fehlt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>What was left out and why, where it was fulfilled in part</source>
        <translation>Was ausgelassen wurde und warum, falls teilweise erfüllt</translation>
    </message>
    <message>
        <source>The person has to be told by %1. The letter “%2” says what the law asks for.</source>
        <translation>Die Person muss bis %1 unterrichtet werden. Das Schreiben „%2“ sagt, was das Gesetz verlangt.</translation>
    </message>
    <message>
        <source>The letter “%1” is written from the ground and the reason.</source>
        <translation>Das Schreiben „%1“ entsteht aus dem Grund und der Begründung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is closed: the person is erased, the proof is kept.</source>
        <translation>%1 ist geschlossen: Die Person ist gelöscht, der Nachweis bleibt.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestDetail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Work on data</source>
        <translation>Arbeit an den Daten</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>Keine Anfrage gewählt</translation>
    </message>
    <message>
        <source>Choose one in the table: its steps, clocks and letters show here.</source>
        <translation>Wählen Sie eine in der Tabelle: Ihre Schritte, Fristen und Schreiben erscheinen hier.</translation>
    </message>
    <message>
        <source>History (%L1)</source>
        <translation>Verlauf (%L1)</translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation>Dateien (%L1)</translation>
    </message>
    <message>
        <source>Search and answer</source>
        <translation>Suche und Antwort</translation>
    </message>
    <message>
        <source>Person sealed</source>
        <translation>Person versiegelt</translation>
    </message>
    <message>
        <source>“%1” is sealed in the register; the file itself is where it was.</source>
        <translation>„%1“ ist im Verzeichnis versiegelt; die Datei selbst ist, wo sie war.</translation>
    </message>
    <message>
        <source>The file is exported to %1.</source>
        <translation>Die Datei ist nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestFilters</name>
    <message>
        <source>Find a reference, or a whole e-mail, phone or customer number</source>
        <translation>Ein Aktenzeichen finden oder eine vollständige E-Mail-Adresse, Telefon- oder Kundennummer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every request of the register, closed ones too</source>
        <translation>Jede Anfrage des Verzeichnisses, auch geschlossene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Noch nicht geschlossen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>The first legal date is over, and no answer was recorded</source>
        <translation>Der erste gesetzliche Tag ist vorbei, und keine Antwort wurde festgehalten</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>In 7 Tagen fällig</translation>
    </message>
    <message>
        <source>Open, and due within seven days or overdue</source>
        <translation>Offen und binnen sieben Tagen fällig oder überfällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
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
        <source>Type: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message numerus="yes">
        <source>Type: %n chosen</source>
        <translation>
            <numerusform>Art: %n gewählt</numerusform>
            <numerusform>Art: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>Gesetz: %1</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>state, count</comment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestModel</name>
    <message>
        <source>(locked)</source>
        <comment>the person&apos;s name, while the vault is locked</comment>
        <translation>(verschlossen)</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestWork</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reading what was found and planned…</source>
        <translation>Gefundenes und Geplantes wird gelesen…</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>The key of this person is destroyed, and with it everything that was found, planned and kept to undo. What remains is the proof: counts, hashes and dates.</source>
        <translation>Der Schlüssel dieser Person ist vernichtet, und mit ihm alles, was gefunden, geplant und zum Rückgängigmachen behalten wurde. Es bleibt der Nachweis: Anzahlen, Hashwerte und Tage.</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Nachweis speichern…</translation>
    </message>
    <message>
        <source>This workspace has no keys</source>
        <translation>Dieser Arbeitsbereich hat keine Schlüssel</translation>
    </message>
    <message>
        <source>What a search finds is sealed before it is written, so nothing can be searched without keys. %1</source>
        <translation>Was eine Suche findet, wird versiegelt, bevor es geschrieben wird; ohne Schlüssel lässt sich daher nichts durchsuchen. %1</translation>
    </message>
    <message>
        <source>Set up the vault…</source>
        <translation>Tresor einrichten…</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist verschlossen</translation>
    </message>
    <message>
        <source>Unlocking shows what was searched and found, the plan row by row, and what became of it. %1</source>
        <translation>Wird der Tresor geöffnet, ist zu sehen, was durchsucht und gefunden wurde, der Plan Zeile für Zeile und was daraus wurde. %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Something is open here</source>
        <translation>Hier ist etwas offen</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Neue Anfrage…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Angezeigtes exportieren…</translation>
    </message>
    <message>
        <source>Read the requests again</source>
        <translation>Anfragen erneut lesen</translation>
    </message>
    <message>
        <source>Open the chosen request</source>
        <translation>Gewählte Anfrage öffnen</translation>
    </message>
    <message>
        <source>Only the request, without the table</source>
        <translation>Nur die Anfrage, ohne die Tabelle</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Note on the request</source>
        <translation>Notiz zur Anfrage</translation>
    </message>
    <message>
        <source>Letters of the request</source>
        <translation>Schreiben der Anfrage</translation>
    </message>
    <message>
        <source>Files of the request</source>
        <translation>Dateien der Anfrage</translation>
    </message>
    <message>
        <source>Work on the data of the request</source>
        <translation>Arbeit an den Daten der Anfrage</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Update the list</source>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <source>Something has changed: rows may have come, gone or changed places.</source>
        <translation>Etwas hat sich geändert: Zeilen können hinzugekommen, weggefallen oder anders geordnet sein.</translation>
    </message>
    <message>
        <source>A person is found by a whole e-mail, phone or customer number, compared by its keyed hash; parts of it find nothing. REQ-…, a year and number, or up to four digits are looked for in the reference.</source>
        <translation>Eine Person wird über eine vollständige E-Mail-Adresse, Telefon- oder Kundennummer gefunden, verglichen über ihren schlüsselgebundenen Hashwert; Teile davon finden nichts. REQ-…, Jahr und Nummer oder bis zu vier Ziffern werden im Aktenzeichen gesucht.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist verschlossen</translation>
    </message>
    <message>
        <source>A person is found by a keyed hash, whose key is in the vault. %1</source>
        <translation>Eine Person wird über einen schlüsselgebundenen Hashwert gefunden, dessen Schlüssel im Tresor liegt. %1</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Anfragen werden gelesen…</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>When a person writes, open a request: paste the mail, and the legal dates are computed.</source>
        <translation>Wenn eine Person schreibt, eröffnen Sie eine Anfrage: Fügen Sie die Mail ein, und die gesetzlichen Tage werden berechnet.</translation>
    </message>
    <message>
        <source>What a person writes is sealed, and this workspace has no keys yet: set up the vault first.</source>
        <translation>Was eine Person schreibt, wird versiegelt, und dieser Arbeitsbereich hat noch keine Schlüssel: Richten Sie zuerst den Tresor ein.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No request fulfils every condition: %1.</source>
        <translation>Keine Anfrage erfüllt alle Bedingungen: %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>What a person writes is sealed, and the vault is not open. %1</source>
        <translation>Was eine Person schreibt, wird versiegelt, und der Tresor ist nicht offen. %1</translation>
    </message>
    <message>
        <source>%1 is open. This person was erased before: look where the data came from.</source>
        <translation>%1 ist offen. Diese Person wurde schon einmal gelöscht: Sehen Sie nach, woher die Daten kamen.</translation>
    </message>
    <message>
        <source>%1 is open. It may be a duplicate of %2.</source>
        <translation>%1 ist offen. Es könnte ein Doppel von %2 sein.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), in the order and with the columns that are shown, go to a CSV file.</source>
        <translation>
            <numerusform>%n Anfrage kommt mit den angezeigten Spalten in eine CSV-Datei.</numerusform>
            <numerusform>%n Anfragen kommen in der angezeigten Reihenfolge und mit den angezeigten Spalten in eine CSV-Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the persons&apos; names and identifiers (personal data, in the open)</source>
        <translation>Mit Namen und Kennungen der Personen (personenbezogene Daten, im Klartext)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>anfragen</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it first.</source>
        <translation>Ein Export wird noch geschrieben. Warten Sie ihn ab oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n Anfrage nach %1 exportiert.</numerusform>
            <numerusform>%n Anfragen nach %1 exportiert.</numerusform>
        </translation>
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
    <name>steward::ui::RetentionPane</name>
    <message>
        <source>Hold something…</source>
        <translation>Sperre setzen…</translation>
    </message>
    <message>
        <source>End the hold…</source>
        <translation>Sperre beenden…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Purge what has run out…</source>
        <translation>Abgelaufenes endgültig löschen…</translation>
    </message>
    <message>
        <source>Export the list that is shown…</source>
        <translation>Angezeigte Liste exportieren…</translation>
    </message>
    <message>
        <source>Holds, newest first</source>
        <translation>Sperren, neueste zuerst</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>Nichts ist gesperrt</translation>
    </message>
    <message>
        <source>A hold keeps rows that are due or asked for: for a legal claim, or because a person asked for restriction (Article 18).</source>
        <translation>Eine Sperre bewahrt Zeilen, die fällig sind oder deren Löschung verlangt wird: für einen Rechtsanspruch oder weil eine Person Einschränkung verlangt hat (Artikel 18).</translation>
    </message>
    <message>
        <source>Deleted records, newest first</source>
        <translation>Gelöschte Aufzeichnungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Purged after</source>
        <translation>Endgültig gelöscht nach</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>Retention rules, sources and requests that were deleted stand here until they are purged, and can be put back.</source>
        <translation>Gelöschte Aufbewahrungsregeln, Quellen und Anfragen stehen hier, bis sie endgültig gelöscht werden, und lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Gelöschte Aufzeichnungen</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(versiegelt)</translation>
    </message>
    <message>
        <source>Holds (%1)</source>
        <translation>Sperren (%1)</translation>
    </message>
    <message>
        <source>Deleted records (%1)</source>
        <translation>Gelöschte Aufzeichnungen (%1)</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1 ist in Kraft.</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>%1 beenden?</translation>
    </message>
    <message>
        <source>What it kept goes with the next run if nothing else keeps it.</source>
        <translation>Was sie bewahrt hat, geht mit dem nächsten Lauf, wenn nichts anderes es bewahrt.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n record(s)?</source>
        <translation>
            <numerusform>%n Aufzeichnung endgültig löschen?</numerusform>
            <numerusform>%n Aufzeichnungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their time to be put back has run out: %1. What they say is removed for good, and the keys of persons whom nothing else names are destroyed. This cannot be undone.</source>
        <translation>Die Zeit, sie wiederherzustellen, ist abgelaufen: %1. Was sie sagen, wird endgültig entfernt, und die Schlüssel von Personen, die sonst nichts mehr nennt, werden vernichtet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were purged.</source>
        <translation>
            <numerusform>%n Aufzeichnung wurde endgültig gelöscht.</numerusform>
            <numerusform>%n Aufzeichnungen wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list that is shown</source>
        <translation>Angezeigte Liste exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n Zeile ist in %1.</numerusform>
            <numerusform>%n Zeilen sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RowPeek</name>
    <message>
        <source>Hold to see the values</source>
        <translation>Gedrückt halten, um die Werte zu sehen</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down. The ledger keeps that you looked.</source>
        <translation>Sichtbar, solange die Schaltfläche oder die Leertaste gedrückt ist. Die Prüfspur hält fest, dass Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>Row %1 of %2, %3</source>
        <comment>number, source, table</comment>
        <translation>Zeile %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>steward::ui::RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datenart</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Count what is due under the chosen rule</source>
        <translation>Zählen, was nach der gewählten Regel fällig ist</translation>
    </message>
    <message>
        <source>Count what is due</source>
        <translation>Fälliges zählen</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Add the standard rules for Steward&apos;s own records</source>
        <translation>Standardregeln für Stewards eigene Aufzeichnungen hinzufügen</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>What the last run did</source>
        <translation>Was der letzte Lauf getan hat</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>What is due, place by place</source>
        <translation>Was fällig ist, Ort für Ort</translation>
    </message>
    <message>
        <source>What the last run did, place by place</source>
        <translation>Was der letzte Lauf getan hat, Ort für Ort</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>Regeln werden gelesen…</translation>
    </message>
    <message>
        <source>No retention rules yet</source>
        <translation>Noch keine Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>A rule says for a data type from which event on it is kept, how long, and what happens then. The standard rules are for Steward&apos;s own records; their periods are a policy, not law.</source>
        <translation>Eine Regel sagt für eine Datenart, ab welchem Ereignis und wie lange sie aufbewahrt wird und was dann geschieht. Die Standardregeln gelten für Stewards eigene Aufzeichnungen; ihre Fristen sind eine Richtlinie, kein Gesetz.</translation>
    </message>
    <message>
        <source>Add the standard rules</source>
        <translation>Standardregeln hinzufügen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>F5 counts what is due; it changes nothing.</source>
        <translation>F5 zählt, was fällig ist; dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 und Unbekanntes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation>Gezählt %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Choose a rule to read it whole.</source>
        <translation>Wählen Sie eine Regel, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <comment>period, event</comment>
        <translation>%1 ab: %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Herkunft der Frist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>by itself when it is due</source>
        <translation>von selbst, wenn sie fällig ist</translation>
    </message>
    <message>
        <source>when a person applies it</source>
        <translation>wenn eine Person sie anwendet</translation>
    </message>
    <message>
        <source>In backups</source>
        <translation>In Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>%n Tag länger</numerusform>
            <numerusform>%n Tage länger</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Nowhere yet: add the places to the rule.</source>
        <translation>Noch nirgends: Fügen Sie der Regel die Orte hinzu.</translation>
    </message>
    <message>
        <source>Changed in all</source>
        <translation>Insgesamt geändert</translation>
    </message>
    <message>
        <source>%1, %2: %3 changed</source>
        <comment>when, state, rows</comment>
        <translation>%1, %2: %3 geändert</translation>
    </message>
    <message>
        <source>Nothing has been counted for this rule yet. Counting (Enter, or F5 for all rules) looks at the sources and changes nothing.</source>
        <translation>Für diese Regel wurde noch nichts gezählt. Das Zählen (Eingabetaste, oder F5 für alle Regeln) sieht in den Quellen nach und ändert nichts.</translation>
    </message>
    <message>
        <source>This rule has not been run yet.</source>
        <translation>Diese Regel wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Counting what is due</source>
        <translation>Fälliges wird gezählt</translation>
    </message>
    <message>
        <source>Set up the vault</source>
        <translation>Tresor einrichten</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Count what is due under %1 first; then its plan can be applied.</source>
        <translation>Zählen Sie zuerst, was nach %1 fällig ist; dann lässt sich der Plan anwenden.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Apply %1, %2?</source>
        <translation>%1 anwenden, %2?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Applying %1</source>
        <translation>%1 wird angewandt</translation>
    </message>
    <message>
        <source>%1 was cancelled; what was begun is kept, and applying it again goes on from there.</source>
        <translation>%1 wurde abgebrochen; Begonnenes bleibt, und ein erneutes Anwenden geht von dort weiter.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>It is set aside and can be put back under &quot;Deleted records&quot; until it is purged. What it did stays in the ledger.</source>
        <translation>Die Regel wird beiseitegelegt und lässt sich unter „Gelöschte Aufzeichnungen“ wiederherstellen, bis sie endgültig gelöscht wird. Was sie getan hat, bleibt in der Prüfspur.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is deleted; it can be put back.</source>
        <translation>%1 ist gelöscht; die Regel lässt sich wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were added; look at their periods.</source>
        <translation>
            <numerusform>%n Regel wurde hinzugefügt; sehen Sie sich ihre Frist an.</numerusform>
            <numerusform>%n Regeln wurden hinzugefügt; sehen Sie sich ihre Fristen an.</numerusform>
        </translation>
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
    <name>steward::ui::ScoreCard</name>
    <message>
        <source>How it comes about</source>
        <translation>Wie sie zustande kommt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Privacy score</source>
        <translation>Datenschutz-Wertung</translation>
    </message>
    <message>
        <source>Shows every part of the score with its weight, its figure and its formula</source>
        <translation>Zeigt jeden Teil der Wertung mit Gewicht, Zahl und Formel</translation>
    </message>
    <message>
        <source>Parts of the privacy score</source>
        <translation>Teile der Datenschutz-Wertung</translation>
    </message>
</context>
<context>
    <name>steward::ui::SearchPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>Nach Tabelle</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>Alle Quellen durchsuchen</translation>
    </message>
    <message>
        <source>Retry what is unknown</source>
        <translation>Unbekanntes erneut versuchen</translation>
    </message>
    <message>
        <source>Search this source</source>
        <translation>Diese Quelle durchsuchen</translation>
    </message>
    <message>
        <source>Go on without it…</source>
        <translation>Ohne sie fortfahren…</translation>
    </message>
    <message>
        <source>Register a source…</source>
        <translation>Quelle eintragen…</translation>
    </message>
    <message>
        <source>Sources and what was found in them</source>
        <translation>Quellen und was in ihnen gefunden wurde</translation>
    </message>
    <message>
        <source>Rows found</source>
        <translation>Gefundene Zeilen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>It is this person&apos;s</source>
        <translation>Gehört dieser Person</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s</source>
        <translation>Gehört jemand anderem</translation>
    </message>
    <message>
        <source>Rows found, values masked</source>
        <translation>Gefundene Zeilen, Werte verdeckt</translation>
    </message>
    <message>
        <source>No source is registered, so there is nothing to search. Register the places where personal data stands first.</source>
        <translation>Keine Quelle ist eingetragen, also gibt es nichts zu durchsuchen. Tragen Sie zuerst die Orte ein, an denen personenbezogene Daten stehen.</translation>
    </message>
    <message>
        <source>Nothing has been searched yet. The search reads every source and changes none.</source>
        <translation>Noch wurde nichts durchsucht. Die Suche liest jede Quelle und ändert keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were found.</source>
        <translation>
            <numerusform>%n Zeile wurde gefunden.</numerusform>
            <numerusform>%n Zeilen wurden gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are unknown: not searched, or not wholly.</source>
        <translation>
            <numerusform>%n Quelle ist unbekannt: nicht oder nicht ganz durchsucht.</numerusform>
            <numerusform>%n Quellen sind unbekannt: nicht oder nicht ganz durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows match by a name alone: say whose they are.</source>
        <translation>
            <numerusform>%n Zeile stimmt nur im Namen überein: Sagen Sie, wem sie gehört.</numerusform>
            <numerusform>%n Zeilen stimmen nur im Namen überein: Sagen Sie, wem sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Nicht durchsucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted as unknown: %1</source>
        <translation>Als unbekannt hingenommen: %1</translation>
    </message>
    <message>
        <source>%1 rows or files were looked at.</source>
        <translation>%1 Zeilen oder Dateien wurden angesehen.</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>Ohne %1 fortfahren</translation>
    </message>
    <message>
        <source>Whether this source holds the person&apos;s data is unknown. The request can go on with a reason; the reason is kept with it.</source>
        <translation>Ob diese Quelle Daten der Person enthält, ist unbekannt. Die Anfrage kann mit einer Begründung weitergehen; diese wird mit ihr verwahrt.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
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
    <name>steward::ui::SourceDialog</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Register a source</source>
        <translation>Quelle eintragen</translation>
    </message>
    <message>
        <source>A place where personal data stands. It is looked at, never changed, until a plan is applied. A map of what is in it is proposed afterwards.</source>
        <translation>Ein Ort, an dem personenbezogene Daten stehen. Er wird angesehen und nie geändert, bis ein Plan angewandt wird. Eine Karte dessen, was darin steht, wird danach vorgeschlagen.</translation>
    </message>
    <message>
        <source>Made from the place where it is left empty</source>
        <translation>Wird aus dem Ort gebildet, wenn leer gelassen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Path of the file or folder</source>
        <translation>Pfad der Datei oder des Ordners</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Kept in the vault, never with the address</source>
        <translation>Im Tresor verwahrt, nie bei der Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Left as it is where this stays empty</source>
        <translation>Bleibt unverändert, wenn leer gelassen</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3 *.db3)</source>
        <translation>SQLite-Dateien (*.db *.sqlite *.sqlite3 *.db3)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::SourcesPane</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Last searched</source>
        <translation>Zuletzt durchsucht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Register a source…</source>
        <translation>Quelle eintragen…</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test every source</source>
        <translation>Alle Quellen testen</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Show samples</source>
        <translation>Stichproben zeigen</translation>
    </message>
    <message>
        <source>Propose anew…</source>
        <translation>Neu vorschlagen…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Confirm the map</source>
        <translation>Karte bestätigen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Find by name, place or number</source>
        <translation>Nach Name, Ort oder Nummer suchen</translation>
    </message>
    <message>
        <source>Map not confirmed</source>
        <translation>Karte nicht bestätigt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Registered sources</source>
        <translation>Eingetragene Quellen</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Quellen werden gelesen…</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>A person&apos;s data can only be found, given out or erased where Steward knows that it stands. Register the databases, files and folders that hold it.</source>
        <translation>Die Daten einer Person lassen sich nur finden, herausgeben oder löschen, wo Steward weiß, dass sie stehen. Tragen Sie die Datenbanken, Dateien und Ordner ein, die sie enthalten.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>Was in %1 steht</translation>
    </message>
    <message>
        <source>Tested %1: %2</source>
        <comment>time, sentence</comment>
        <translation>Getestet %1: %2</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Propose a map</source>
        <translation>Karte vorschlagen</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>Testing the sources</source>
        <translation>Quellen werden getestet</translation>
    </message>
    <message numerus="yes">
        <source>%n sources cannot be read; the reason of each stands with it.</source>
        <translation>
            <numerusform>%n Quelle lässt sich nicht lesen; der Grund steht bei ihr.</numerusform>
            <numerusform>%n Quellen lassen sich nicht lesen; der Grund steht jeweils dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources were tested, and all can be read.</source>
        <translation>
            <numerusform>%n Quelle wurde getestet und lässt sich lesen.</numerusform>
            <numerusform>%n Quellen wurden getestet, und alle lassen sich lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose the map of %1 anew?</source>
        <translation>Die Karte von %1 neu vorschlagen?</translation>
    </message>
    <message>
        <source>What was corrected in it by hand is replaced by what the source&apos;s tables, columns and samples suggest, and the map has to be confirmed again.</source>
        <translation>Was darin von Hand berichtigt wurde, wird durch das ersetzt, was Tabellen, Spalten und Stichproben der Quelle nahelegen, und die Karte muss erneut bestätigt werden.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>A map is proposed. It counts once a person has looked at it and confirmed it.</source>
        <translation>Eine Karte ist vorgeschlagen. Sie gilt, sobald eine Person sie angesehen und bestätigt hat.</translation>
    </message>
    <message>
        <source>The map of %1 is confirmed.</source>
        <translation>Die Karte von %1 ist bestätigt.</translation>
    </message>
    <message>
        <source>The map of %1 is saved, and has yet to be confirmed.</source>
        <translation>Die Karte von %1 ist gespeichert und noch zu bestätigen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It is searched no more. What was found and done in it stays in the register, the source itself is not touched, and it can be used again.</source>
        <translation>Sie wird nicht mehr durchsucht. Was in ihr gefunden und getan wurde, bleibt im Verzeichnis, die Quelle selbst bleibt unberührt, und sie lässt sich wieder verwenden.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
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
    <name>steward::ui::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>steward::ui::VerifyPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows left</source>
        <translation>Übrige Zeilen</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Orte</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why it is there, and what removes it</source>
        <translation>Warum es dort ist und was es entfernt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Explain what is left…</source>
        <translation>Übriges erklären…</translation>
    </message>
    <message>
        <source>Sources and what is left in them</source>
        <translation>Quellen und was in ihnen übrig ist</translation>
    </message>
    <message>
        <source>Where something is left</source>
        <translation>Wo etwas übrig ist</translation>
    </message>
    <message>
        <source>Places where something is left</source>
        <translation>Orte, an denen etwas übrig ist</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Was sich nicht ansehen ließ</translation>
    </message>
    <message>
        <source>After the plan is applied, every source is searched again, and the logs, free pages and indexes of databases are looked through for the person&apos;s values.</source>
        <translation>Nachdem der Plan angewandt ist, wird jede Quelle erneut durchsucht, und Protokolle, freie Seiten und Indizes von Datenbanken werden auf die Werte der Person durchgesehen.</translation>
    </message>
    <message>
        <source>Nothing is left that is not explained.</source>
        <translation>Nichts ist übrig, was nicht erklärt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources have something left, or could not be looked at.</source>
        <translation>
            <numerusform>In %n Quelle ist etwas übrig, oder sie ließ sich nicht ansehen.</numerusform>
            <numerusform>In %n Quellen ist etwas übrig, oder sie ließen sich nicht ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Erklärt: %1</translation>
    </message>
    <message>
        <source>What is left in %1</source>
        <translation>Was in %1 übrig ist</translation>
    </message>
    <message>
        <source>The request can be closed with a reason why what is left may stay, or why it cannot be looked at. The reason is kept with the proof.</source>
        <translation>Die Anfrage lässt sich mit einer Begründung schließen, warum Übriges bleiben darf oder warum es sich nicht ansehen lässt. Die Begründung wird mit dem Nachweis verwahrt.</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
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
    <name>steward::ui::WorkDesk</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (reference)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Searching for the person of %1</source>
        <translation>Suche nach der Person von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were found.</source>
        <translation>
            <numerusform>%n Zeile wurde gefunden.</numerusform>
            <numerusform>%n Zeilen wurden gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be searched wholly; their reasons stand below.</source>
        <translation>
            <numerusform>%n Quelle ließ sich nicht ganz durchsuchen; der Grund steht unten.</numerusform>
            <numerusform>%n Quellen ließen sich nicht ganz durchsuchen; die Gründe stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>%1 wird geplant</translation>
    </message>
    <message>
        <source>The plan stands. Nothing has been changed yet.</source>
        <translation>Der Plan steht. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Applying the plan of %1</source>
        <translation>Der Plan von %1 wird angewandt</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are not done; their reasons stand below.</source>
        <translation>
            <numerusform>%n Quelle ist nicht erledigt; der Grund steht unten.</numerusform>
            <numerusform>%n Quellen sind nicht erledigt; die Gründe stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is applied. Look again under Verify at what is left.</source>
        <translation>Der Plan ist angewandt. Sehen Sie unter „Nachsehen“ noch einmal nach, was übrig ist.</translation>
    </message>
    <message>
        <source>Looking for what is left of %1</source>
        <translation>Suche nach dem, was von %1 übrig ist</translation>
    </message>
    <message numerus="yes">
        <source>In %n sources something is left or could not be looked at.</source>
        <translation>
            <numerusform>In %n Quelle ist etwas übrig oder ließ sich nicht ansehen.</numerusform>
            <numerusform>In %n Quellen ist etwas übrig oder ließ sich nicht ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was seen that is left.</source>
        <translation>Es wurde nichts gesehen, was übrig ist.</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>%1 wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Every row stands as it was before.</source>
        <translation>Jede Zeile steht, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Not every source could be put back; the reasons stand below.</source>
        <translation>Nicht jede Quelle ließ sich zurücksetzen; die Gründe stehen unten.</translation>
    </message>
    <message>
        <source>Exporting the answer to %1</source>
        <translation>Die Antwort auf %1 wird exportiert</translation>
    </message>
    <message>
        <source>The values stay masked, since the look at them cannot be recorded: %1</source>
        <translation>Die Werte bleiben verdeckt, da der Blick darauf nicht festgehalten werden kann: %1</translation>
    </message>
    <message>
        <source>The proof cannot be written to %1: %2. Choose another place.</source>
        <translation>Der Nachweis lässt sich nicht nach %1 schreiben: %2. Wählen Sie einen anderen Ort.</translation>
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
