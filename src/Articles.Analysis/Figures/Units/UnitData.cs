namespace Articles.Analysis.Figures.Units;

/// <summary>The units and classifiers.</summary>
/// <remarks>
/// Codes are those of UCUM 2.1 (case sensitive). Currencies have ISO 4217 codes instead, as UCUM leaves money out.
/// Units of measurement are those of GB 3100; classifiers those of the usual measure-word lists. A line is a kind and
/// units of it, each with <c>=code</c> where it has one.
/// </remarks>
internal static class UnitData
{
    /// <summary>One kind a line.</summary>
    public const string Lines = """
        Count 个 轮 类 项 路 站 条 家 座 栋 幢 所 名 位 台 套 辆 艘 架 件 份 批 种 门 本 册 篇 部 场 张 片 块 颗 枚 只 头 匹 株 棵 笔 起 宗 例 处 间 根 支 把 对 组 队 道 口 幅 枝 尾 羽 箱 盒 袋 瓶 桶 包 款 单 票 席 段 副 顶 盏 节 列 趟 尊 挺 台套 台(套) 台（套） 套(间) 套（间） 双 封 粒 滴 束 串 排 盘 碗 杯 壶 筐 捆 卷 沓 盆 艘次 朵 核 页 基
        Noun 人 人次 户 户次 家次 车次 班次 架次 场次 人份 剂次 剂 床 课时 学时 学分 岁 周岁 人天 件次 笔次 台次 台例 辆次 次 层 字 票次 标箱 标准箱 TEU 个月大 天大 周大 岁大 股 点 分 篇次 帧 步 词 人日 Token Tokens token tokens 批次 村 网点 列次 核时 工时 机时 台时 艘 件套 车 车道 手 坪 伙
        Measure 毫米=mm 厘米=cm 公分=cm 分米=dm 米=m 公尺=m 千米=km 公里=km 微米=um 纳米=nm 海里=[nmi_i] 英里=[mi_i] 英尺=[ft_i] 英寸=[in_i] 光年=[ly] 平方米=m2 平米=m2 平方公里=km2 平方千米=km2 平方厘米=cm2 平方毫米=mm2 千米²=km2 公里²=km2 米²=m2 厘米²=cm2 毫米²=mm2 米³=m3 厘米³=cm3 亩 公顷=har 顷 平方英里=[mi_i]2 英亩=[acr_us] 平方呎=[sft_i] 平方英尺=[sft_i] 呎=[ft_i] 瓩=kW 蒲式耳=[bu_us] 人公里 吨公里 列公里 车公里 吨海里 尼特=cd/m2 立方米=m3 立方厘米=cm3 立方千米=km3 立方 方 升=L 公升=L 毫升=mL 加仑=[gal_us] 桶油当量 克=g 千克=kg 千克标准煤/吨 千克标准煤 克标准煤/千瓦时 吨标准煤/万元 公斤=kg 毫克=mg 微克=ug 斤 市斤 两 吨=t 公吨=t 总吨 载重吨 吨标准煤=t 吨标煤=t 吨二氧化碳当量=t 吨油当量=t 磅=[lb_av] 盎司=[oz_av] 克拉=[car_m] 瓦=W 瓦特=W 千瓦=kW 兆瓦=MW 吉瓦=GW 太瓦=TW 峰瓦=W 千瓦时=kW.h 瓦时=W.h 兆瓦时=MW.h 吉瓦时=GW.h 千伏=kV 千伏安=kV.A 兆伏安=MV.A 伏=V 伏特=V 毫安=mA 安=A 安培=A 安时=A.h 毫安时=mA.h 焦耳=J 焦=J 千焦=kJ 兆焦=MJ 吉焦=GJ 太赫兹=THz 欧姆=Ohm 法拉=F 千牛=kN kN=kN 毫西弗=mSv 贝克勒尔=Bq PPM=[ppm] 卡路里=cal 千卡=kcal 大卡=kcal 帕=Pa 千帕=kPa 兆帕=MPa 百帕=hPa 毫米汞柱=mm[Hg] 赫兹=Hz 赫=Hz 千赫=kHz 兆赫=MHz 吉赫=GHz 分贝=dB 马力=[HP] 牛=N 牛顿=N 牛米=N.m 流明=lm 勒克斯=lx 摩尔=mol 摄氏度=Cel 度 华氏度=[degF] °C=Cel ℃=Cel ℉=[degF] °F=[degF] ° 比特=bit 千比特=kbit 兆比特=Mbit 字节=By 千字节=kBy 兆字节=MBy 吉字节=GBy 太字节=TBy 像素 量子比特 转 公里/小时=km/h 公里每小时=km/h 千米每小时=km/h 千米/小时=km/h 公里/时=km/h 米/秒=m/s 米每秒=m/s 转/分=/min 转/分钟=/min 立方米/秒=m3/s 立方米每秒=m3/s 次/秒=/s 次/分=/min 克/千瓦时=g/kW.h 毫克/升=mg/L 微克/立方米=ug/m3 μg/m3=ug/m3 μg/m³=ug/m3 ug/m3=ug/m3 mg/m3=mg/m3 mg/m³=mg/m3 mg/L=mg/L mmol/L=mmol/L μmol/L=umol/L umol/L=umol/L nmol/L=nmol/L mmHg=mm[Hg] g/L=g/L U/L=U/L μg/L=ug/L 毫克/立方米=mg/m3 克/立方厘米=g/cm3 人/平方公里=/km2 千克/立方米=kg/m3 公斤/亩 斤/亩 mm=mm cm=cm dm=dm m=m km=km km/h=km/h um=um μm=um nm=nm m2=m2 ㎡=m2 m²=m2 km²=km2 km2=km2 m³=m3 m3=m3 hm²=har ha=har mL=mL ml=mL L=L g=g kg=kg G=GBy T mg=mg μg=ug t=t W=W kW=kW MW=MW GW=GW TW=TW kWh=kW.h MWh=MW.h GWh=GW.h Gwh=GW.h Mwh=MW.h kwh=kW.h Kwh=kW.h KWh=kW.h KW=kW Kw=kW KV=kV kv=kV TWh=TW.h Wh=W.h V=V kV=kV mA=mA mAh=mA.h Ah=A.h Pa=Pa kPa=kPa MPa=MPa hPa=hPa Hz=Hz kHz=kHz MHz=MHz GHz=GHz THz=THz dB=dB dBm lm=lm lx=lx N·m=N.m 牛·米=N.m nit W/kg=W/kg Wh/kg=W.h/kg bps=bit/s kbps=kbit/s Kbps=kbit/s Mbps=Mbit/s Gbps=Gbit/s Tbps=Tbit/s Mb/s=Mbit/s Gb/s=Gbit/s Mbit/s=Mbit/s Gbit/s=Gbit/s MB/s=MBy/s GB/s=GBy/s TB/s=TBy/s KB=kBy kB=kBy MB=MBy GB=GBy TB=TBy PB=PBy EB=EBy ZB=ZBy Kb=kbit Mb=Mbit Gb=Gbit bit=bit byte=By M=Mbit/s MOPS TOPS FLOPS TFLOPS PFLOPS EFLOPS PFlops EFlops TFlops Pflops Eflops GFLOPS MFLOPS GFLOPs TFLOPs PFLOPs EFLOPs GFlops IPS IPS/W TOPS/W P EOPS POPS 兆 QPS TPS qubit rpm=/min fps=/s FPS=/s ppm=[ppm] pH=[pH] 英里/小时=[mi_i]/h 节=[kn_i] 寸 尺 丈 担 石 钱 打 品脱=[pt_us] 夸脱=[qt_us] 码=[yd_i]
        Money 元=CNY 元人民币=CNY 人民币=CNY 人民币元=CNY 元新台币=TWD 元台币=TWD 元港币=HKD 元日币=JPY 元澳门币=MOP 块=CNY 块钱=CNY 角=CNY 分钱=CNY 角钱=CNY 毛钱=CNY 美元=USD 美圆=USD 美刀=USD 美金=USD 欧元=EUR 英镑=GBP 日元=JPY 日圆=JPY 港元=HKD 港币=HKD 澳元=AUD 加元=CAD 韩元=KRW 卢布=RUB 瑞士法郎=CHF 法郎 新台币=TWD 台币=TWD 新加坡元=SGD 新元=SGD 卢比=INR 泰铢=THB 澳门元=MOP 纽元=NZD 新西兰元=NZD 越南盾=VND 迪拉姆=AED 雷亚尔=BRL 林吉特=MYR 比索 美分=USD 比特币 个比特币 元/吨 元/公斤 元/千克 元/斤 元/平方米 元/股 元/人 元/年 元/月 元/度 元/千瓦时 元/桶 元/升 美元/桶 美元/盎司 美元/吨 元/立方米 元/亩 元/小时 元/天 元/次
        Percent %=% ％=% ‰=[ppth] 成 折
        Point 个百分点=% 百分点=% 个pct=% pct=% pcts=% pp=% 个基点 基点 个bp BP bp bps
        Multiple 倍 番
        Time 秒=s 秒钟=s 毫秒=ms 微秒=us 纳秒=ns 皮秒=ps ms=ms MS=ms μs=us us=us ns=ns s=s 分钟=min 刻钟 小时=h 个小时=h 钟头=h 个钟头=h h=h min=min
        Calendar 年=a 周年=a 个月=mo 月=mo 天=d 日=d 周=wk 星期=wk 个星期=wk 个工作日 工作日 日历天 个日历天 个季度 季度 个交易日 昼夜=d 个日夜=d 世纪 个世纪 载=a
        """;
}
