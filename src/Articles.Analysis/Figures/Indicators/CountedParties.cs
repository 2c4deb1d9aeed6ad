using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Tells those who are counted, people, bodies and lands, from what is theirs, what is measured of them and what they do: all of that may follow
/// them without a mark.
/// </summary>
internal static class CountedParties
{
    private static readonly WordList Actors = new(
        "公司 企业 单位 机构 工厂 学校 医院 高校 银行 平台 园区 项目 城市 试点 小区 社区 景区 码头 港口 机场 车站 场馆 门店 网点 商户 农户 用户 客户 基站 船舶 车辆 航线 线路 产品 品种 部门 区县 乡镇 国家 省份 泊位 处理厂 站点 点位 赛项 行政村 自然村 村庄 基地 批发市场 养殖户 种植户"
    );
    private static readonly WordList Bodies = new(
        "公司 企业 医院 银行 机构 单位 工厂 商场 超市 酒店 餐厅 门店 店 厂 学校 高校 院校 大学 中学 小学 幼儿园 科研院所"
    );
    private static readonly WordList Lands = new(
        "国家 地区 地市 国家和地区 国家及地区 国家、地区 国家或地区 省份 省 省市 省区市 城市 市县 县市 区县 县区 乡镇"
    );
    private static readonly WordList Fields = new("领域 方面 环节 学科 行业 门类 重点领域 关键环节 重点行业");
    private static readonly WordList People = new(
        "者 代表 人 人员 民 网民 市民 居民 员工 用户 客户 学生 企业 家长 专家 观众 消费者 群众 孩子 老人 儿童"
    );
    private static readonly WordList Sellers = new("商家 商户 企业 用户 客户 公司 学生 市民 居民 农户 员工 家庭");

    // As far as the verb before a number of two or three digits with its unit.
    private const int Reach = 8;

    private const int ShortestPair = 5;

    /// <summary>Ends a noun phrase behind those who are counted, before what is measured of them: 20家上市公司|净利润.</summary>
    public static int BeforeMeasure(string text, int at, int stop)
    {
        for (var p = at; p + 4 <= stop; p++)
        {
            if (
                Math.Max(Actors.LengthAt(text, p, stop), p == at ? Lands.LengthAt(text, p, stop) : 0)
                    is var length
                        and > 0
                && p + length < stop
                && !CountedDeed.IsOfBody(text, p + length, stop)
                && MeasureWords.EndsWith(text, new TextSpan(p + length, stop - p - length))
            )
            {
                return p + length;
            }
        }
        return stop;
    }

    /// <summary>
    /// Ends a noun phrase behind the owners who are counted: of 74家公司|的股票 家 counts bodies, as 所 does, not what is theirs; nor does 个 where a list is theirs
    /// (30个国家|的商会、协会), lands are of two kinds (215个国家和地区|的客商) or fields are counted (8个领域|的公开工作).
    /// </summary>
    public static int WhoOwn(string text, int at, int stop, bool isBodies) =>
        text.AsSpan(at, stop - at).IndexOf('的') is var de and > 0
        && (
            isBodies
                ? Bodies.LengthBefore(text, at, at + de) > 0
                : Fields.LengthBefore(text, at, at + de) == de
                    || Lands.LengthBefore(text, at, at + de) == de
                        && (
                            de >= ShortestPair
                            || Covers(text, at)
                            || text.AsSpan(at + de, stop - at - de).Contains('、')
                        )
        )
            ? at + de
            : stop;

    // 覆盖13个地市|的网络.
    private static bool Covers(string text, int at) =>
        text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach)) is var before
        && (before.Contains("覆盖", StringComparison.Ordinal) || before.Contains("遍布", StringComparison.Ordinal));

    /// <summary>Whether bodies or lands end a stretch of text, which may do something.</summary>
    public static bool CanAct(string text, int from, int to) =>
        Actors.LengthBefore(text, from, to) > 0 || Lands.LengthBefore(text, from, to) > 0;

    /// <summary>Whether those end a stretch of text who do what the verb behind them says: 47家企业|开具保单, but 31家银行|理财公司.</summary>
    public static bool MayAct(string text, int from, int to, int end) =>
        (
            CanAct(text, from, to)
            // 320万条专家标注|样本, 3000件群众|诉求: whose they are that are counted.
            || ((ArePeople(text, from, to) || Members.Contains(text[to - 1])) && !Writings.Contains(text[from - 1]))
        )
        && Bodies.LengthAt(text, to + VerbLength, end) == 0;

    private const int VerbLength = 2;
    private const string Members = "员者生师户民校";
    private const string Writings = "条件份篇封类项次起";

    /// <summary>Whether people end a stretch of text, who may say or think something.</summary>
    public static bool ArePeople(string text, int from, int to) => People.LengthBefore(text, from, to) > 0;

    /// <summary>Whether those end a stretch of text who sell, buy or use something.</summary>
    public static bool AreCustomers(string text, int from, int to) => Sellers.LengthBefore(text, from, to) > 0;
}
