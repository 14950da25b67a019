<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n backup(s) were found damaged or gone.</source>
        <translation>
            <numerusform>%n backup was found damaged or gone.</numerusform>
            <numerusform>%n backups were found damaged or gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueRows</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ms between requests</source>
        <translation>
            <numerusform>%n ms between requests</numerusform>
            <numerusform>%n ms between requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at once</source>
        <translation>
            <numerusform>%n connection at once</numerusform>
            <numerusform>%n connections at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoriesPane</name>
    <message numerus="yes">
        <source>Hours between two looks for %n directory(s); 0 goes back to the proposed interval:</source>
        <translation>
            <numerusform>Hours between two looks for %n directory; 0 goes back to the proposed interval:</numerusform>
            <numerusform>Hours between two looks for %n directories; 0 goes back to the proposed interval:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message numerus="yes">
        <source>Listed, %n difference(s)</source>
        <translation>
            <numerusform>Listed, %n difference</numerusform>
            <numerusform>Listed, %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with differences</source>
        <translation>
            <numerusform>%n with differences</numerusform>
            <numerusform>%n with differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected lost</source>
        <translation>
            <numerusform>%n suspected lost</numerusform>
            <numerusform>%n suspected lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run (cancelled)</source>
        <translation>
            <numerusform>%n not run (cancelled)</numerusform>
            <numerusform>%n not run (cancelled)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run (seat was off)</source>
        <translation>
            <numerusform>%n not run (seat was off)</numerusform>
            <numerusform>%n not run (seat was off)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run</source>
        <translation>
            <numerusform>%n not run</numerusform>
            <numerusform>%n not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n hour(s))</source>
        <translation>
            <numerusform>%1 (overdue by %n hour)</numerusform>
            <numerusform>%1 (overdue by %n hours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n day(s))</source>
        <translation>
            <numerusform>%1 (overdue by %n day)</numerusform>
            <numerusform>%1 (overdue by %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message numerus="yes">
        <source>None of the %n part(s) has data yet, and no data is never good.</source>
        <translation>
            <numerusform>The only part has no data yet, and no data is never good.</numerusform>
            <numerusform>None of the %n parts has data yet, and no data is never good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n)</source>
        <comment>time, number of breaches</comment>
        <translation>
            <numerusform>%1 (of %n)</numerusform>
            <numerusform>%1 (of %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessingForms</name>
    <message numerus="yes">
        <source>All %n field(s) that Article 30 asks for are answered.</source>
        <translation>
            <numerusform>The field that Article 30 asks for is answered.</numerusform>
            <numerusform>All %n fields that Article 30 asks for are answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessingWords</name>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 (in %n day)</numerusform>
            <numerusform>%1 (in %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n day(s))</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1 (overdue by %n day)</numerusform>
            <numerusform>%1 (overdue by %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An impact assessment is needed as a rule: %n of the nine criteria of WP248 are met, and two are enough.</source>
        <translation>
            <numerusform>An impact assessment is needed as a rule: %n of the nine criteria of WP248 is met, and two are enough.</numerusform>
            <numerusform>An impact assessment is needed as a rule: %n of the nine criteria of WP248 are met, and two are enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot be told yet whether an impact assessment is needed: %n question(s) are open.</source>
        <translation>
            <numerusform>It cannot be told yet whether an impact assessment is needed: %n question is open.</numerusform>
            <numerusform>It cannot be told yet whether an impact assessment is needed: %n questions are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>overdue by %n hour</numerusform>
            <numerusform>overdue by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that began before %1 are due.</source>
        <translation>
            <numerusform>%n row that began before %1 is due.</numerusform>
            <numerusform>%n rows that began before %1 are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are deleted.</source>
        <translation>
            <numerusform>%1: %n row is deleted.</numerusform>
            <numerusform>%1: %n rows are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are anonymised.</source>
        <translation>
            <numerusform>%1: %n row is anonymised.</numerusform>
            <numerusform>%1: %n rows are anonymised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay, held.</source>
        <translation>
            <numerusform>%n row stays, held.</numerusform>
            <numerusform>%n rows stay, held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: %n row(s) changed, and looked at again.</source>
        <translation>
            <numerusform>%1 is done: %n row changed, and looked at again.</numerusform>
            <numerusform>%1 is done: %n rows changed, and looked at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was done in part: %n row(s) changed. What was not done stands below with its reason.</source>
        <translation>
            <numerusform>%1 was done in part: %n row changed. What was not done stands below with its reason.</numerusform>
            <numerusform>%1 was done in part: %n rows changed. What was not done stands below with its reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <comment>age of a key, age at which it is rotated</comment>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::AnswerPage</name>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 in %2 look like other people&apos;s addresses: look at them before the answer goes out.</source>
        <translation>
            <numerusform>%n value of %1 in %2 looks like another person&apos;s address: look at it before the answer goes out.</numerusform>
            <numerusform>%n values of %1 in %2 look like other people&apos;s addresses: look at them before the answer goes out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ApplyPage</name>
    <message numerus="yes">
        <source>%n rows are written back as they were before, from sealed images. Afterwards a new plan can be made.</source>
        <translation>
            <numerusform>%n row is written back as it was before, from a sealed image. Afterwards a new plan can be made.</numerusform>
            <numerusform>%n rows are written back as they were before, from sealed images. Afterwards a new plan can be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::AttentionList</name>
    <message numerus="yes">
        <source>%n backup(s) were found damaged or gone.</source>
        <translation>
            <numerusform>%n backup was found damaged or gone.</numerusform>
            <numerusform>%n backups were found damaged or gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the vault are due for rotation.</source>
        <translation>
            <numerusform>%n key of the vault is due for rotation.</numerusform>
            <numerusform>%n keys of the vault are due for rotation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::BackupsPane</name>
    <message numerus="yes">
        <source>%1; %n kept</source>
        <translation>
            <numerusform>%1; %n kept</numerusform>
            <numerusform>%1; %n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachDetail</name>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be closed</source>
        <translation>
            <numerusform>%n thing missing before it can be closed</numerusform>
            <numerusform>%n things missing before it can be closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The follow-up was to be sent by %1: %n day(s) ago.</source>
        <translation>
            <numerusform>The follow-up was to be sent by %1: %n day ago.</numerusform>
            <numerusform>The follow-up was to be sent by %1: %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The follow-up is to be sent by %1: in %n day(s).</source>
        <translation>
            <numerusform>The follow-up is to be sent by %1: in %n day.</numerusform>
            <numerusform>The follow-up is to be sent by %1: in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachesPane</name>
    <message numerus="yes">
        <source>The clocks of %n breach(es) changed.</source>
        <translation>
            <numerusform>The clocks of %n breach changed.</numerusform>
            <numerusform>The clocks of %n breaches changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es) exported.</source>
        <translation>
            <numerusform>%n breach exported.</numerusform>
            <numerusform>%n breaches exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ConsentPane</name>
    <message numerus="yes">
        <source>%n mandatory field(s) are missing; its detail names them.</source>
        <translation>
            <numerusform>%n mandatory field is missing; its detail names it.</numerusform>
            <numerusform>%n mandatory fields are missing; its detail names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of validity were recorded.</source>
        <translation>
            <numerusform>%n end of validity was recorded.</numerusform>
            <numerusform>%n ends of validity were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) are in %1.</source>
        <translation>
            <numerusform>%n consent is in %1.</numerusform>
            <numerusform>%n consents are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ConsentRows</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::EntryDetail</name>
    <message numerus="yes">
        <source>Proven against the signed checkpoint of %n entries.</source>
        <translation>
            <numerusform>Proven against the signed checkpoint of %n entry.</numerusform>
            <numerusform>Proven against the signed checkpoint of %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leads to the root over %n entries; nothing signs that root.</source>
        <translation>
            <numerusform>It leads to the root over %n entry; nothing signs that root.</numerusform>
            <numerusform>It leads to the root over %n entries; nothing signs that root.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Path of %n hashes</source>
        <translation>
            <numerusform>Path of %n hash</numerusform>
            <numerusform>Path of %n hashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>%n kept out</numerusform>
            <numerusform>%n kept out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::JobTray</name>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::LedgerPane</name>
    <message numerus="yes">
        <source>None of the %n entries fits these filters.</source>
        <translation>
            <numerusform>The %n entry does not fit these filters.</numerusform>
            <numerusform>None of the %n entries fits these filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries</source>
        <translation>
            <numerusform>%n newer entry</numerusform>
            <numerusform>%n newer entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries and their proofs are in %1.</source>
        <translation>
            <numerusform>%n entry and its proof are in %1.</numerusform>
            <numerusform>%n entries and their proofs are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingDetail</name>
    <message numerus="yes">
        <source>%n looks in a row could not tell</source>
        <translation>
            <numerusform>%n look could not tell</numerusform>
            <numerusform>%n looks in a row could not tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingFilters</name>
    <message numerus="yes">
        <source>State: %n chosen</source>
        <translation>
            <numerusform>State: %n chosen</numerusform>
            <numerusform>State: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingsPage</name>
    <message numerus="yes">
        <source>%n listing(s) exported to %1.</source>
        <translation>
            <numerusform>%n listing exported to %1.</numerusform>
            <numerusform>%n listings exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check all %n listing(s) that are shown?</source>
        <translation>
            <numerusform>Check the %n listing that is shown?</numerusform>
            <numerusform>Check all %n listings that are shown?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>Check %n</numerusform>
            <numerusform>Check %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n listing(s).</source>
        <translation>
            <numerusform>Checking %n listing.</numerusform>
            <numerusform>Checking %n listings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) marked as reviewed.</source>
        <translation>
            <numerusform>%n listing marked as reviewed.</numerusform>
            <numerusform>%n listings marked as reviewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n check(s) due now</source>
        <translation>
            <numerusform>%n check due now</numerusform>
            <numerusform>%n checks due now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steward was off; %n check(s) came due meanwhile and are caught up now.</source>
        <translation>
            <numerusform>Steward was off; %n check came due meanwhile and is caught up now.</numerusform>
            <numerusform>Steward was off; %n checks came due meanwhile and are caught up now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::NewRequestDialog</name>
    <message numerus="yes">
        <source>%n field(s) filled from the mail; look them over.</source>
        <translation>
            <numerusform>%n field filled from the mail; look it over.</numerusform>
            <numerusform>%n fields filled from the mail; look them over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::OverviewPane</name>
    <message numerus="yes">
        <source>%n listing(s) wait for a first look. Go to the directories and press F5 to check them.</source>
        <translation>
            <numerusform>%n listing waits for a first look. Go to the directories and press F5 to check it.</numerusform>
            <numerusform>%n listings wait for a first look. Go to the directories and press F5 to check them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PackageDialog</name>
    <message numerus="yes">
        <source>The whole ledger: %n entries</source>
        <translation>
            <numerusform>The whole ledger: %n entry</numerusform>
            <numerusform>The whole ledger: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PartiesPage</name>
    <message numerus="yes">
        <source>%n recipients of the data have yet to be told of what was done with it.</source>
        <translation>
            <numerusform>%n recipient of the data has yet to be told of what was done with it.</numerusform>
            <numerusform>%n recipients of the data have yet to be told of what was done with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PlanPage</name>
    <message numerus="yes">
        <source>%n third parties have to be told.</source>
        <translation>
            <numerusform>%n third party has to be told.</numerusform>
            <numerusform>%n third parties have to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected rows</source>
        <translation>
            <numerusform>The selected row</numerusform>
            <numerusform>The %n selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PrivacyPane</name>
    <message numerus="yes">
        <source>Days from receipt to answer: mean %1, median %2, 90th percentile %3, over %n answered request(s).</source>
        <translation>
            <numerusform>Days from receipt to answer: mean %1, median %2, 90th percentile %3, over %n answered request.</numerusform>
            <numerusform>Days from receipt to answer: mean %1, median %2, 90th percentile %3, over %n answered requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ProcessingPane</name>
    <message numerus="yes">
        <source>%n record(s) are in %1.</source>
        <translation>
            <numerusform>%n record is in %1.</numerusform>
            <numerusform>%n records are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ProcessingRecordsPage</name>
    <message numerus="yes">
        <source>%n question(s) of the screening are open.</source>
        <translation>
            <numerusform>%n question of the screening is open.</numerusform>
            <numerusform>%n questions of the screening are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n record(s) fits these filters.</source>
        <translation>
            <numerusform>The only record does not fit these filters.</numerusform>
            <numerusform>None of the %n records fits these filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestFilters</name>
    <message numerus="yes">
        <source>State: %n chosen</source>
        <translation>
            <numerusform>State: %n chosen</numerusform>
            <numerusform>State: %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type: %n chosen</source>
        <translation>
            <numerusform>Type: %n chosen</numerusform>
            <numerusform>Type: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestsPane</name>
    <message numerus="yes">
        <source>%n request(s), in the order and with the columns that are shown, go to a CSV file.</source>
        <translation>
            <numerusform>%n request, with the columns that are shown, goes to a CSV file.</numerusform>
            <numerusform>%n requests, in the order and with the columns that are shown, go to a CSV file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n request exported to %1.</numerusform>
            <numerusform>%n requests exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n newer entries of the ledger will not be in the restored workspace.</source>
        <translation>
            <numerusform>%n newer entry of the ledger will not be in the restored workspace.</numerusform>
            <numerusform>%n newer entries of the ledger will not be in the restored workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RetentionPane</name>
    <message numerus="yes">
        <source>Purge %n record(s)?</source>
        <translation>
            <numerusform>Purge %n record?</numerusform>
            <numerusform>Purge %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were purged.</source>
        <translation>
            <numerusform>%n record was purged.</numerusform>
            <numerusform>%n records were purged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RulesPage</name>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>%n day longer</numerusform>
            <numerusform>%n days longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were added; look at their periods.</source>
        <translation>
            <numerusform>%n rule was added; look at its period.</numerusform>
            <numerusform>%n rules were added; look at their periods.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::SavedViews</name>
    <message numerus="yes">
        <source>A view needs a name of 1 to %n characters. Save it again with such a name.</source>
        <translation>
            <numerusform>A view needs a name of at most %n character. Save it again with such a name.</numerusform>
            <numerusform>A view needs a name of 1 to %n characters. Save it again with such a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::SearchPage</name>
    <message numerus="yes">
        <source>%n rows were found.</source>
        <translation>
            <numerusform>%n row was found.</numerusform>
            <numerusform>%n rows were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are unknown: not searched, or not wholly.</source>
        <translation>
            <numerusform>%n source is unknown: not searched, or not wholly.</numerusform>
            <numerusform>%n sources are unknown: not searched, or not wholly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows match by a name alone: say whose they are.</source>
        <translation>
            <numerusform>%n row matches by a name alone: say whose it is.</numerusform>
            <numerusform>%n rows match by a name alone: say whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::SourcesPane</name>
    <message numerus="yes">
        <source>%n sources cannot be read; the reason of each stands with it.</source>
        <translation>
            <numerusform>%n source cannot be read; the reason stands with it.</numerusform>
            <numerusform>%n sources cannot be read; the reason of each stands with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources were tested, and all can be read.</source>
        <translation>
            <numerusform>%n source was tested, and it can be read.</numerusform>
            <numerusform>%n sources were tested, and all can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::TrailPanel</name>
    <message numerus="yes">
        <source>%1, in place of %n earlier key(s)</source>
        <comment>key that signs</comment>
        <translation>
            <numerusform>%1, in place of %n earlier key</numerusform>
            <numerusform>%1, in place of %n earlier keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which no checkpoint tells.</source>
        <translation>
            <numerusform>%n entry, of which no checkpoint tells.</numerusform>
            <numerusform>%n entries, of which no checkpoint tells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>Of %n entry</numerusform>
            <numerusform>Of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not covered.</source>
        <translation>
            <numerusform>%n newer entry is not covered.</numerusform>
            <numerusform>%n newer entries are not covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::TrailState</name>
    <message numerus="yes">
        <source>Nothing signs the %n entries: who can write the file could write all of them anew.</source>
        <translation>
            <numerusform>Nothing signs the %n entry: who can write the file could write it anew.</numerusform>
            <numerusform>Nothing signs the %n entries: who can write the file could write all of them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest signed checkpoint covers %n entries.</source>
        <translation>
            <numerusform>The newest signed checkpoint covers %n entry.</numerusform>
            <numerusform>The newest signed checkpoint covers %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::VaultPage</name>
    <message numerus="yes">
        <source>%n shared key(s)</source>
        <translation>
            <numerusform>%n shared key</numerusform>
            <numerusform>%n shared keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for rotation</source>
        <translation>
            <numerusform>%n due for rotation</numerusform>
            <numerusform>%n due for rotation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with a key of their own</source>
        <translation>
            <numerusform>%n person with a key of their own</numerusform>
            <numerusform>%n people with a key of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>%n erased</numerusform>
            <numerusform>%n erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n value(s) sealed anew.</source>
        <translation>
            <numerusform>Done: %n value sealed anew.</numerusform>
            <numerusform>Done: %n values sealed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new key is made, and %n value(s) are sealed anew with it in the background. The old key is destroyed when nothing needs it any more. It can be stopped, and goes on by itself later.</source>
        <translation>
            <numerusform>A new key is made, and %n value is sealed anew with it in the background. The old key is destroyed when nothing needs it any more. It can be stopped, and goes on by itself later.</numerusform>
            <numerusform>A new key is made, and %n values are sealed anew with it in the background. The old key is destroyed when nothing needs it any more. It can be stopped, and goes on by itself later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are wrapped anew in one step. Sealed values stay as they are, and backups made before can still be opened from this workspace.</source>
        <translation>
            <numerusform>%n key is wrapped anew in one step. Sealed values stay as they are, and backups made before can still be opened from this workspace.</numerusform>
            <numerusform>%n keys are wrapped anew in one step. Sealed values stay as they are, and backups made before can still be opened from this workspace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyBar</name>
    <message numerus="yes">
        <source>%n entries are as they were written. Root %1</source>
        <translation>
            <numerusform>%n entry is as it was written. Root %1</numerusform>
            <numerusform>%n entries are as they were written. Root %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyPackageDialog</name>
    <message numerus="yes">
        <source>Whole and signed with the key given: %n entries from no. %1, proven against a checkpoint of %2.</source>
        <translation>
            <numerusform>Whole and signed with the key given: %n entry from no. %1, proven against a checkpoint of %2.</numerusform>
            <numerusform>Whole and signed with the key given: %n entries from no. %1, proven against a checkpoint of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyPage</name>
    <message numerus="yes">
        <source>%n sources have something left, or could not be looked at.</source>
        <translation>
            <numerusform>%n source has something left, or could not be looked at.</numerusform>
            <numerusform>%n sources have something left, or could not be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkDesk</name>
    <message numerus="yes">
        <source>%n rows were found.</source>
        <translation>
            <numerusform>%n row was found.</numerusform>
            <numerusform>%n rows were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be searched wholly; their reasons stand below.</source>
        <translation>
            <numerusform>%n source could not be searched wholly; its reason stands below.</numerusform>
            <numerusform>%n sources could not be searched wholly; their reasons stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are not done; their reasons stand below.</source>
        <translation>
            <numerusform>%n source is not done; its reason stands below.</numerusform>
            <numerusform>%n sources are not done; their reasons stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n sources something is left or could not be looked at.</source>
        <translation>
            <numerusform>In %n source something is left or could not be looked at.</numerusform>
            <numerusform>In %n sources something is left or could not be looked at.</numerusform>
        </translation>
    </message>
</context>
</TS>
