/** An article of our own on the talks in Muscat of 6 February 2026, in the markup that news sites use. */
export function SampleArticle() {
  return (
    <article lang="en">
      <header>
        <p class="kicker">Diplomacy</p>
        <h1 class="headline">In Muscat, two delegations, one go-between and a narrow agenda</h1>
        <p class="standfirst">
          American and Iranian officials spent a Friday in Oman talking through their host, less than eight months after
          American bombs fell on Iran’s nuclear sites.
        </p>
        <p class="byline">
          By the Backgrounder desk · <time dateTime="2026-02-06">6 February 2026</time>
        </p>
      </header>
      <p>
        MUSCAT — The cars came and went separately. At a palace on the edge of the Omani capital, Foreign Minister Badr
        al-Busaidi received first one delegation and then the other on Friday, carrying positions between the United
        States and Iran in indirect talks that had nearly been called off two days before.
      </p>
      <p>
        Abbas Araghchi, the foreign minister of Iran, led one side. Steve Witkoff, the special envoy of President Donald
        Trump, led the other, together with Jared Kushner. With them came an unusual guest for a negotiation: Adm. Brad
        Cooper, who commands U.S. Central Command and with it the American forces in the region.
      </p>
      <p>
        Nothing was signed. Officially the two sides never shared a table, though some reports said that they also spoke
        directly. Araghchi spoke of a “good start” and said the next step would be settled after consultations at home;
        Trump called the exchange “very good” and expected another meeting soon.
      </p>
      <h2 class="crosshead">What each side wants</h2>
      <p>
        Tehran says it came to discuss its nuclear programme and nothing else. Washington wants a longer list. Secretary
        of State Marco Rubio said that week that useful talks would also have to cover Iran’s ballistic missiles and its
        support for proxy groups such as Hezbollah and the Houthis, which Iranian officials refuse to discuss.
      </p>
      <p>
        At the core lies uranium enrichment. The nuclear agreement of 2015, known as the JCPOA, capped it and had
        inspectors of the IAEA watch over the limits, in return for relief from sanctions. The United States left that
        agreement in 2018. A new attempt began in Muscat in April 2025 and broke off in June, when Israel attacked Iran
        and American aircraft struck Natanz and Fordow.
      </p>
      <h2 class="crosshead">Ships in the background</h2>
      <p>
        The day was framed by force. On Tuesday a fighter jet shot down an Iranian drone that was approaching the
        aircraft carrier USS Abraham Lincoln. On Thursday the navy of the Islamic Revolutionary Guard Corps seized two
        tankers in the Persian Gulf. And on Friday, the day of the talks, the State Department put fourteen more tankers
        under sanctions for carrying Iranian oil.
      </p>
      <p>
        Much of the world’s seaborne oil leaves through the Strait of Hormuz, and Saudi Arabia has ruled out the use of
        its territory or airspace for an attack on Iran. Inside the country, the government has put down weeks of
        protests; rights groups count the dead in thousands.
      </p>
      <p>
        Oman has been here before. It hosted the first round last year, and it brokered the truce between the United
        States and the Houthis in May 2025.
      </p>
    </article>
  );
}
