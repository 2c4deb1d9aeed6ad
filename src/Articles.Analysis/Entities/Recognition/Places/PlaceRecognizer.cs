using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds administrative divisions, countries and regions, every link of a chain for itself, and what the dictionary calls a
/// place.
/// </summary>
internal sealed class PlaceRecognizer : IRecognizer
{
    private static readonly WordSet Reaches = new(["畔", "上游", "中游", "下游", "沿岸", "沿线"]);
    private static readonly WordSet Areas = new(["区域", "地区", "海域", "老区", "革命老区"]);

    // What is done in a region as a whole: 甲乙区域一体化.
    private static readonly WordSet Doings = new([
        "一体化",
        "协调",
        "协同",
        "合作",
        "经济",
        "发展",
        "总部",
        "联动",
        "融合",
    ]);
    private static readonly WordSet VillageOffices = new(["党支部书记", "党总支书记", "村党支部书记", "支部书记"]);
    private static readonly WordSet AfterChina = new(["式", "行", "特色", "梦", "化", "风", "芯", "结"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 0; i < text.Count; i++)
        {
            AddWithAll(text, i, candidates);
            if (text.Kind(i) != TokenKind.Word || text[i].Length < 2)
            {
                continue;
            }
            if (Citizens.CityLength(text, i) is > 0 and var city)
            {
                candidates.Add(new Candidate(text.Start(i), text.Start(i) + city, EntityCategory.Location, 0.5));
                continue;
            }
            // One word of the dictionary, two links of a chain.
            if (text.Tag(i) is "ns" or "nz" && PlacesInOneWord.FirstOf(text[i]) is > 0 and var link)
            {
                candidates.Add(new Candidate(text.Start(i), text.Start(i) + link, EntityCategory.Location, 0.5));
                AddLast(text, i, link, candidates);
                continue;
            }
            var score =
                text[i] is "中国" ? (text.IsOneOf(i + 1, AfterChina) || text[i + 2] is "强" ? 0 : 0.4)
                : Score(text, i) is > 0 and var named && !MisreadPlaces.Is(text, i) ? named
                : 0;
            if (text.Tag(i) == "ns" && LengthOfReach(text[i]) is > 0 and var reach)
            {
                candidates.Add(new Candidate(text.Start(i), text.End(i) - reach, EntityCategory.Location, 0.5));
            }
            else if (IsAreaOfDivision(text[i]))
            {
                candidates.Add(AreaOf(text.Start(i), text.End(i), text[i][..^2]));
            }
            else if (score > 0 && AreaAfter(text, i) is > 0 and var area)
            {
                candidates.Add(AreaOf(text.Start(i), text.End(area), text[i]));
            }
            else if (score > 0 && Stem(text[i]) is > 0 and var stem)
            {
                // 某三角区域: the region is named without the common noun too.
                candidates.Add(
                    new Candidate(
                        text.Start(i),
                        text.End(i),
                        EntityCategory.Location,
                        score,
                        text.Start(i),
                        text.Start(i) + stem
                    )
                );
            }
            else if (score > 0)
            {
                var first = LongerName.First(text, i);
                // 代尔祖尔|省: a level behind a place that the divisions lack.
                var last = text[i + 1] is "省" && text.Tag(i) is "ns" && text.Tag(i + 2) is not ['n', ..] ? i + 1 : i;
                var end = text.End(last) - (IsLevelOfNext(text, i) ? 1 : 0);
                candidates.Add(new Candidate(text.Start(first), end, EntityCategory.Location, score));
            }
        }
    }

    // 清河|县域经济, 云川|市县领导, 云川|市区道路: the level is the next word's.
    private static bool IsLevelOfNext(TokenizedText text, int token) =>
        text[token].Length > 2
        && text[token][^1] switch
        {
            '市' => text[token + 1] is "域" or "县" or "区",
            '县' or '省' or '区' or '镇' => text[token + 1] is "域",
            _ => false,
        };

    private static double Score(TokenizedText text, int token) =>
        text.IsPlace(token) || text.IsOneOf(token, ShortForms.Names) ? 0.5
        : text.Tag(token) is not ['n', 's' or 'r' or 'z', ..] ? 0
        : IsNamedSite(text, token) ? 0.5
        : IsNamedByDictionary(text, token) ? 0.3
        : 0;

    // 大武汉: a city with all that belongs to it.
    private static void AddWithAll(TokenizedText text, int token, List<Candidate> candidates)
    {
        if (text.IsPlace(token + 1) && text[token] is "大" && text.Tag(token - 1) is not ("m" or "d" or "a"))
        {
            candidates.Add(new Candidate(text.Start(token), text.End(token + 1), EntityCategory.Location, 0.5));
        }
    }

    // 长江下游, 西湖畔: how long what stands behind the water's name is.
    private static int LengthOfReach(ReadOnlySpan<char> name) =>
        name.Length >= 3
        && !Grammar.Regions.Contains(name)
        && Reaches.LongestEnd(name) is var reach
        && name.Length - reach >= 2
            ? reach
            : 0;

    private static void AddLast(TokenizedText text, int token, int link, List<Candidate> candidates)
    {
        var start = text.Start(token) + link;
        candidates.Add(
            AreaAfter(text, token) is > 0 and var area
                ? AreaOf(start, text.End(area), text[token][link..])
                : new Candidate(start, text.End(token), EntityCategory.Location, 0.5)
        );
    }

    // 甲地区: the city is named without the common noun too. 上海地区, 土耳其地区: the city or the country is all there is.
    private static Candidate AreaOf(int start, int end, ReadOnlySpan<char> place) =>
        IsWhole(place)
            ? new Candidate(start, start + place.Length, EntityCategory.Location, 0.5)
            : new Candidate(start, end, EntityCategory.Location, 0.5, start, start + place.Length);

    private static bool IsWhole(ReadOnlySpan<char> place) =>
        Lexicon.Places.All.TryGetValue(place, out var value)
        && (
            Lexicon.Places.Level(value) == Lexicon.PlaceLevel.Country
            || place is "北京" or "上海" or "天津" or "重庆" or "香港" or "澳门" or "台湾"
        );

    // The last token of what says that a place is meant with what lies around it; 0 if nothing does.
    private static int AreaAfter(TokenizedText text, int place) =>
        text[place + 1] switch
        {
            "地区" when text[place + 2] is not ("生产总值" or "总部") => place + 1,
            "区域" when text.IsOneOf(place, Grammar.Regions) && !text.IsOneOf(place + 2, Doings) => place + 1,
            "海域" or "老区" => place + 1,
            "革命" when text[place + 2] is "老区" => place + 2,
            _ => 0,
        };

    // 甲市地区, 甲地区: what lies around a city.
    private static bool IsAreaOfDivision(ReadOnlySpan<char> name) =>
        name is [_, _, .., '地', '区']
        && !Grammar.Regions.Contains(name)
        && !Grammar.Regions.Contains(name[..^2])
        && Lexicon.Places.All.TryGetValue(name[..^2], out _)
        && !Lexicon.Places.All.TryGetValue(name, out _);

    // How long the region's name is before the noun that says it is one; 0 where that is no name by itself (沿海地区).
    private static int Stem(ReadOnlySpan<char> name) =>
        Areas.LongestEnd(name) is > 0 and var area
        && name.Length - area >= 2
        && (
            Grammar.Regions.Contains(name[..^area])
            || CompassRegions.Is(name[..^area])
            || (name[^2] is '海' or '老' && Lexicon.Places.All.TryGetValue(name[..^area], out _))
        )
            ? name.Length - area
            : 0;

    // A park, a bridge or a station that the dictionary knows, or a county of a country that the divisions lack.
    private static bool IsNamedSite(TokenizedText text, int token) =>
        (text.Tag(token) == "ns" && text[token] is [_, _, .., '村'] && text.IsOneOf(token + 1, VillageOffices))
        || (
            text.Tag(token) == "ns"
            && text[token] is [not ('各' or '全' or '该' or '本'), _, '县' or '镇']
            && !Grammar.NoPlaces.Contains(text[token])
            && !text.IsOneOf(token, Grammar.Generic)
        )
        || text.Tag(token) == "ns"
            && text[token].Length >= 4
            && !Grammar.NoPlaces.Contains(text[token])
            && text.HeadAt(token) is { Category: EntityCategory.Location } head
            && text[token].Length - head.Word.Length >= 2;

    private static bool IsNamedByDictionary(TokenizedText text, int token) =>
        (
            text.Tag(token) == "ns"
            && !text.IsOneOf(token, Grammar.NoPlaces)
            && !text.IsOneOf(token, Grammar.Generic)
            && (
                Grammar.PlaceFeatures.LongestEnd(text[token]) > 0
                || text[token - 1] is "在" or "于" or "赴" or "来自" or "从" or "到"
            )
        )
        || (
            text.Tag(token) is "nr" or "nrt" or "nz"
            && !Grammar.NoPlaces.Contains(text[token])
            && text[token].Length >= 3
            && Grammar.PlaceFeatures.LongestEnd(text[token]) > 0
        );
}
