namespace Articles.Soak.Texts;

/// <summary>What sentences are made of. The figures said with these names are invented.</summary>
internal static class Parts
{
    public static readonly string[] Places =
    [
        "浙江省",
        "四川省",
        "河南省",
        "宁波市",
        "成都市",
        "郑州市",
        "青岛市",
        "昆明市",
        "厦门市",
        "长沙市",
        "合肥市",
        "南宁市",
    ];

    public static readonly string[] Bodies =
    [
        "国家能源局",
        "交通运输部",
        "中国国家铁路集团有限公司",
        "中国移动",
        "中国电信",
        "国家电网有限公司",
        "工业和信息化部",
        "中国海洋石油集团有限公司",
        "水利部",
        "农业农村部",
        "中国民用航空局",
        "国家统计局",
    ];

    public static readonly string[] Surnames = ["赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "韩", "杨"];

    public static readonly string[] GivenNames =
    [
        "立新",
        "晓明",
        "国栋",
        "雨桐",
        "海燕",
        "志远",
        "思齐",
        "春生",
        "文博",
        "静怡",
    ];

    public static readonly string[] Titles = ["局长", "副局长", "总经理", "主任", "总工程师", "处长"];

    public static readonly string[] Indicators =
    [
        "发电量",
        "旅客发送量",
        "货物周转量",
        "固定资产投资",
        "用电量",
        "粮食产量",
        "进出口总额",
        "新增就业",
        "光伏装机容量",
        "用户数",
    ];

    public static readonly string[] Units =
    [
        "亿千瓦时",
        "万人次",
        "亿吨公里",
        "亿元",
        "万吨",
        "亿美元",
        "万人",
        "万千瓦",
        "万户",
    ];

    public static readonly string[] Works =
    [
        "《新型储能发展行动方案》",
        "《现代物流提质规划》",
        "《数字乡村建设指南》",
        "《绿色港口评价办法》",
    ];

    public static readonly string[] Fields =
    [
        "新能源",
        "数字经济",
        "现代农业",
        "轨道交通",
        "海洋装备",
        "智慧水利",
        "低空物流",
    ];

    /// <summary>
    /// Sentences with slots: P a place, B a body, N a person, T a title, I an indicator, U a unit, W a document, F a
    /// field, Y a year, V a value, R a rate.
    /// </summary>
    public static readonly string[] Sentences =
    [
        "{P}{F}项目于{Y}年建成投用，全年完成{I}{V}{U}，同比增长{R}%。",
        "{B}公布的数据显示，{Y}年{P}{I}达到{V}{U}，比上年增加{R}%。",
        "{B}{T}{N}表示，到{Y}年，{P}{I}将超过{V}{U}。",
        "按照{W}，{P}计划在{Y}年前投入{V}亿元，用于{F}建设。",
        "{N}介绍，{P}的{F}产业去年实现产值{V}亿元，占全省的{R}%。",
        "截至{Y}年底，{B}在{P}的{I}为{V}{U}，其中{F}部分占{R}%。",
        "{P}与{B}签署合作协议，双方将围绕{F}开展为期三年的合作。",
        "记者在{P}看到，{F}基地的厂房已经封顶，首批设备正在调试。",
        "{B}要求各地落实{W}，力争{Y}年{I}不低于{V}{U}。",
        "受天气影响，{P}上半年{I}降至{V}{U}，下降{R}%。",
        "{T}{N}说，项目达产后每年可节约标准煤{V}万吨。",
        "{P}还新开通了{R}条线路，日均运送旅客{V}万人次。",
    ];
}
