/** Words of user interfaces and of markup anywhere; none of them is a name. */
export const COMMON = `
a about access account accounts action actions active activate add added additional address admin administration
advanced alert all allow alternative and another any api app application applications apply apps are article as aside assign
at attribute attributes authentication auto automatic autocomplete back banner bar basic be below body both box button by
can cancel card cards cell certificate certificates change changes check checkbox checked choose clear click close code
collapse column columnheader combobox complementary complete component configuration configure configured confirm connect connection connections
console contact container content contentinfo continue control copied copy create created current custom dashboard data date default delete
description destination detail details dialog directory disable disabled display document documentation domain domains done
down download drop dropdown edit editor element email empty enable enabled end endpoint enter entity error errors event example
expand expanded expires export external false feedback feature field fields fieldset file files fill filter finish first flow
footer for form format from general generate get given go grid group groups guide has header heading hash help here hidden hide
home host how http https icon id identifier identity if import in info information initiated input inside instance instructions
integration integrations into is issuer it item items key keys label language large last learn left legend less level link links list listbox listitem
load loading location log login logout logs main manage management map mapping max menu menubar menuitem message
metadata method middle min mixed mode modal more must my name names nav navigation new next no none not note notes notice
number object of off ok on once one only open option optional options or organization other our out outer output overview page pages panel
pane part password paste path pattern permission permissions placeholder please policies policy popup post presentation preview previous primary
privacy private profile program progress progressbar properties property protocol provider provisioning provider public quick radio radiogroup
read readonly ready redirect refresh region remove reply report request required reset resource response results retry right role
root row rowgroup rowheader rows rule rules saml save saved scope screen search searchbox second secondary section security
select selected separator server service services session set settings setup shadow show side sidebar sign signed signing
single site size slot small spinbutton sso start state status step steps store sub submit subtitle success summary
support switch system tab table tablist tabpanel tabs tag technical term terms test text textbox textarea that the their then this title
to toggle token tool toolbar tooltip top tree treeitem true turn type unit unknown up update upload url urls usage use
user users valid validate value values verification verified verify version view wait warning we web website welcome when
which will window with within without wizard wrapper yes you your zone
abbrechen abmelden aktivieren aktiviert aktualisieren alle allgemein anlegen anmelden anmeldung anwendung anwendungen anzeigen auf aus ausfüllen auswählen
bearbeiten bei benutzer bestätigen bitte das daten dem den der des deaktivieren deaktiviert die dienst dieser ein eine einen einstellungen einmaliges erforderlich erstellen
fehler feld felder fertig für gruppe gruppen hier hilfe hinzufügen hochladen ihr ihre ihren im in ist kein keine konfiguration konfigurieren konto kopieren
löschen mehr mit nach name nein neu neue nicht oder ohne prüfen schließen schritt seite sie sicherheit sind speichern status suchen
übersicht und verbinden verbindung verwalten von weiter wert werte wird zertifikat zertifikate ziel zu zugriff zur zurück
https http www com net org de io us uk ms saml oasis tc names urn nameid md sha rsa pem cer crt xml 0 1 2 3 4 5 6 7 8 9 10 11 20 256 512 2048
`;
