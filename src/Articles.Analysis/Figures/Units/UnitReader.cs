using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Figures.Units;

/// <summary>Reads the unit after a number.</summary>
internal static class UnitReader
{
    /// <summary>Reads the unit that follows a number, over one space before a Latin unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="unitEnd">Where the unit ends; the number's own end if there is none.</param>
    /// <returns>The unit.</returns>
    public static Unit Read(string text, NumberToken number, int end, out int unitEnd)
    {
        unitEnd = number.End;
        if (number.Form is NumberForm.Percent or NumberForm.Permille)
        {
            return UnitTable.At(number.Form == NumberForm.Percent ? "%" : "‰", 0, 1);
        }
        var at = number.End;
        if (at + 1 < end && text[at] is ' ' or '\u00A0' && (number.Form == NumberForm.Arabic))
        {
            at++;
        }
        var unit = UnitTable.At(text, at, end);
        if (unit.Kind == UnitKind.None || IsWordPart(number, unit) || Refused(text, at, number, unit, end))
        {
            return Unit.None;
        }
        unitEnd = at + unit.Written.Length;
        return unit;
    }

    // Characters that are a unit only when no word goes on from them: 5个人 but 5个人才, 三点建议, 两手, 三方.
    private static bool Refused(string text, int at, NumberToken number, Unit unit, int end)
    {
        var next = at + unit.Written.Length < end ? text[at + unit.Written.Length] : '\0';
        return unit.Written switch
        {
            "人" => next is '工' or '才' or '民' or '类' or '口' or '生' or '物' or '力' or '均' or '员' or '机' or '大' or '气',
            "家" => next is '庭' or '园' or '长' or '乡' or '居' or '具' or '电' or '政',
            "分" => next is '别' or '之' or '布' or '公' or '支' or '享' or '析' or '工' or '级' or '类' or '为',
            "次" => next is '要' or '级',
            "点" => next is '位' or '击' or '评' or '亮',
            "台" => next is '湾' or '商' or '资',
            "户" => next is '外' or '籍' or '型' or '均' or '口',
            "元" => next is '素' or '宇' or '件' or '旦',
            "包" => next is '括' or '容' or '含',
            "支" => next is '撑' or '持' or '付' or '部' or '出',
            "组" => next is '织' or '建' or '成',
            "对" => next is '接' or '于' or '外' or '口' or '应' or '标',
            "条" => next is '件' or '例' or '约',
            "位" => next is '于' or '置' or '居' or '列',
            "部" => next is '门' or '署' or '委' or '分' or '队' or '级',
            "件" or "份" or "名" => next is '额' or '义',
            "单" => next is '位' or '元' or '一' or '个',
            "步" => next is '入' or '伐',
            "面" => next is '向' or '积' or '对' or '临',
            "节" => next is '能' or '约' or '点' or '日',
            "度" => next is '假' or '过',
            "转" => next is '型' or '化' or '变' or '移',
            "里" => true,
            "路" or "站" => number.Scale < 10000 && !number.IsOpen,
            "项" => next is '目',
            "安" => next is '全' or '防' or '装',
            "瓦" => next is '解' or '斯',
            "方" => next is '面' or '案' or '式' or '向' or '便',
            "片" => next is '区',
            "场" => next is '景' or '地' or '所' or '馆',
            "间" => next is '接' or '隔',
            "处" => next is '理' or '于' or '置' or '在',
            "口" => next is '岸' or '径' or '碑',
            "道" => next is '路' or '德',
            "排" => next is '名' or '放' or '查' or '在',
            "成" => next is '为' or '立' or '功' or '员' or '果' or '本' or '长' or '绩' or '都' or '交' or '熟' or '型' or '就',
            "两" => next is '个' or '家' or '地' or '年' or '项' or '会' or '岸',
            "号" => true,
            _ => false,
        };
    }

    // 长三角, 三码合一, 两手抓: after a small Chinese numeral these are parts of words, not units.
    private static bool IsWordPart(NumberToken number, Unit unit) =>
        number is { Form: NumberForm.Chinese, Value: <= 12 }
        && unit.Written is "角" or "码" or "石" or "担" or "打" or "钱" or "安" or "焦" or "牛" or "节" or "点" or "分" or "步" or "字" or "股" or "转" or "寸" or "尺" or "方" or "度" or "丈" or "升" or "面" or "包";
}
