namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class HoldersTests
{
    [Theory]
    // What is inside a place is its own, whatever the clause speaks of.
    [InlineData("新闻\n该事件涉及北岭县内的200家企业。", "北岭县")]
    [InlineData("新闻\n走访了北岭县境内30个村庄。", "北岭县")]
    // Where somebody's things are.
    [InlineData("溪山集团新闻\n溪山集团拓展市场，溪山集团提速。在北岭县内的40家门店重装。", "溪山集团")]
    [InlineData("溪山集团新闻\n溪山集团拓展市场，溪山集团提速。在清河市北岭县内的40家门店重装。", "溪山集团")]
    // Whose they are leads the clause; where they are does not.
    [InlineData("北岭县新闻\n北岭县提速。溪山集团的40台应急车辆、30台车参加演练。", "溪山集团")]
    [InlineData("北岭县新闻\n北岭县提速。溪山集团的40万千瓦机组停机。", "溪山集团")]
    // A meeting's guests are its own, whoever serves them.
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。溪山集团为本次赛事的3万名选手提供保障。", "北岭马拉松")]
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。溪山集团为本次赛事的3万名选手和40名裁判提供保障。", "北岭马拉松")]
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。溪山集团服务赛事40名裁判。", "北岭马拉松")]
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。溪山集团承办赛事40场。", "溪山集团")]
    // What is described by its measure, wherever it stands in the clause.
    [InlineData("新闻\n去年，溪山集团助力总投资40亿元的北岭县兴业。", "北岭县")]
    [InlineData("新闻\n去年，溪山集团在跨度达40公里、面向山区的北岭县布点。", "北岭县")]
    [InlineData("新闻\n去年，溪山集团投资40亿元的决定受到北岭县欢迎。", "溪山集团")]
    // Those of many meetings are no single one's.
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。溪山集团为110场比赛的3万名选手提供保障。", "溪山集团")]
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。溪山集团为各类赛事的40名裁判提供保障。", "溪山集团")]
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。溪山集团慰问职工代表大会的40名代表。", "溪山集团")]
    public void What_is_counted_belongs_to_what_holds_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("北岭县", EntityCategory.Location),
                ("清河市", EntityCategory.Location),
                ("溪山集团", EntityCategory.Organization),
                ("北岭马拉松", EntityCategory.Event)
            )
        );

    [Theory]
    // The clause is a noun for the meeting.
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。赛事当天，9名选手受伤。", "北岭马拉松")]
    [InlineData("溪山集团护航\n北岭马拉松鸣枪。赛事当天，溪山集团出动车辆9台。", "溪山集团")]
    [InlineData("溪山集团参展\n北岭茶博会开幕。会上，40家客商签约。", "北岭茶博会")]
    // Which has no name is none that was named long ago, or of another kind.
    [InlineData("溪山集团参展\n北岭茶博会开幕。\n天气转暖。\n溪山集团招商。签约仪式上，40家客商签约。", "溪山集团")]
    [InlineData("溪山集团参展\n北岭马拉松鸣枪。\n溪山集团招商。会上，40家客商签约。", "溪山集团")]
    // What a speaker tells there is not the meeting's, nor what a body does there.
    [InlineData("溪山集团参展\n北岭茶博会开幕。会上，周明远表示，去年产茶3万吨。", "溪山集团")]
    [InlineData("溪山集团参展\n溪山集团亮相北岭茶博会。会上，展出新品3款。", "溪山集团")]
    // Its guests may be told of after who spoke there.
    [InlineData(
        "溪山集团参展\n北岭茶博会暨北岭马拉松昨日举办。溪山集团介绍新品，溪山集团签约。40家客商代表出席。",
        "北岭茶博会"
    )]
    [InlineData("溪山集团参展\n溪山集团参加了北岭茶博会，带来新品40款。", "溪山集团")]
    // However many names stand between, 本次大会 is the meeting.
    [InlineData(
        "溪山集团参展\n北岭茶博会开幕。溪山集团、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远、周明远到场。\n本次大会收到论文300篇。",
        "北岭茶博会"
    )]
    // 本次赛事 is the race, not the meeting named after it.
    [InlineData("新闻\n北岭马拉松鸣枪，北岭茶博会同期举行。本次赛事吸引选手300名。", "北岭马拉松")]
    [InlineData("新闻\n北岭马拉松鸣枪，北岭茶博会同期举行。本次比赛吸引选手300名。", "北岭马拉松")]
    // What a meeting gives out is its own.
    [InlineData("溪山集团增产\n溪山集团召开北岭茶业大会。大会发布新品40款。", "北岭茶业大会")]
    // A meeting that only tells of figures.
    [InlineData("溪山集团增产\n溪山集团召开北岭茶博会。茶博会指出，去年产茶3万吨。", "溪山集团")]
    public void A_meeting_has_what_is_told_of_it(string text, string? subject) =>
        Assert.Equal(
            subject,
            NamedArticle.LastSubject(
                text,
                ("溪山集团", EntityCategory.Organization),
                ("周明远", EntityCategory.Person),
                ("北岭茶博会", EntityCategory.Event),
                ("北岭茶业大会", EntityCategory.Event),
                ("北岭马拉松", EntityCategory.Event)
            )
        );
}
