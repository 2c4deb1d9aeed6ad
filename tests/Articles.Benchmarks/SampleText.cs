namespace Articles.Benchmarks;

/// <summary>Texts of a wanted length, made of a few sentences of our own.</summary>
internal static class SampleText
{
    private const string Simplified =
        "本市昨日公布新一轮规划，提出到2030年建成充电桩12万个，覆盖全部街镇。\n"
        + "负责人表示，项目总投资约45亿元，同比增长8.5%，将分三期实施。居民可以通过网站查询进度，并提出意见。\n";

    private const string Traditional =
        "本市昨日公布新一輪規劃，提出到2030年建成充電樁12萬個，覆蓋全部街鎮。\n"
        + "負責人表示，項目總投資約45億元，同比增長8.5%，將分三期實施。居民可以通過網站查詢進度，並提出意見。\n";

    private const string Damaged =
        "本市昨日公布新一輪規(guī)劃，提出到2030年建成充電(diàn)樁12萬個，覆蓋全部街鎮(zhèn)。\n"
        + "負責(zé)人表示，項(xiàng)目總投資約45億元,,同比增長8﹒5%，將分三期實(shí)施。居民可以通過(guò)網(wǎng)站查詢進(jìn)度。\n";

    private const string LostBytes =
        "规划提出，各区要勇?lián)厝危卫伟盐湛萍紕?chuàng)新的方向。\n"
        + "负责人表示，项目总投资约45亿元，同比增长8.5%，将分三期实施。居民可以通过网站查询进度，并提出意见。\n";

    /// <summary>The kinds of text by name.</summary>
    public static IReadOnlyList<(string Name, string Sentences)> Kinds { get; } =
    [("simplified", Simplified), ("traditional", Traditional), ("damaged", Damaged), ("lost bytes", LostBytes)];

    /// <summary>Sentences repeated up to a length in UTF-16 code units.</summary>
    public static string OfLength(string sentences, int length) =>
        string.Concat(Enumerable.Repeat(sentences, (length / sentences.Length) + 1))[..length];
}
