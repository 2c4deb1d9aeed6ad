using System.Runtime.InteropServices;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>Adds up a number digit by digit and place by place: numerals, Arabic runs and their mixes.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PlaceValue()
{
    /// <summary>A place name multiplies what is below 10^20 only, so that no product overflows a decimal (7.9 * 10^28).</summary>
    public const decimal Most = 1e20m;

    // No number of use is longer; reading stops here so that it takes constant time from any place.
    private const int Longest = 40;

    private decimal _total;
    private decimal _section;
    private decimal? _digit;
    private decimal _largest;
    private decimal _last = 1;
    private decimal _scale = 1;
    private bool _afterZero;
    private bool _hasDigit;
    private bool _hasArabic;
    private bool _lastIsArabic;

    /// <summary>What was read.</summary>
    public decimal Value { get; private set; }

    /// <summary>The upper end of two neighbouring numerals, else null.</summary>
    public decimal? Max { get; private set; }

    /// <summary>What the place names at the number's end stand for together (万亿: 10¹²), 1 if there are none or digits follow them.</summary>
    public decimal Scale { get; private set; } = 1;

    /// <summary>How the number is written.</summary>
    public NumberForm Form { get; private set; }

    /// <summary>Reads from a place and tells where the number ends.</summary>
    public int Read(string text, int at, int end)
    {
        var p = at;
        end = Math.Min(end, at + Longest);
        while (p < end)
        {
            var next = Step(text, p, end);
            if (next == p)
            {
                break;
            }
            p = next;
            if (Max is not null)
            {
                return p;
            }
        }
        if (p == at)
        {
            return at;
        }
        Value = Total(_digit);
        Form =
            _hasArabic ? NumberForm.Arabic
            : _hasDigit ? NumberForm.Chinese
            : NumberForm.Bare;
        Scale = _digit is null ? _scale : 1;
        return _hasArabic || Form == NumberForm.Bare ? p : Decimals(text, p, end);
    }

    private int Step(string text, int p, int end)
    {
        if (Numerals.Arabic(text[p]) >= 0)
        {
            return Arabic(text, p, end);
        }
        if (Numerals.Chinese(text[p]) is var digit and >= 0)
        {
            return Digit(text, p, end, digit);
        }
        if (text[p] == '廿' && _digit is null && !_hasDigit)
        {
            (_section, _last, _hasDigit) = (20, 10, true);
            return p + 1;
        }
        return Numerals.SmallPlace(text[p]) is var small and > 0 ? Small(text, p, end, small) : Large(text, p, end);
    }

    private int Arabic(string text, int p, int end)
    {
        // Arabic digits go on after a place name only (3万4000), and not when they begin a name (2万5G用户).
        if (_digit is not null || (_hasDigit && _last == 1))
        {
            return p;
        }
        var next = ArabicReader.Read(text, p, end, out var value);
        if (_hasDigit && (value >= _last || NumberedName.Begins(text, p, next, end)))
        {
            return p;
        }
        (_digit, _hasDigit, _hasArabic, _lastIsArabic) = (next > p ? value : null, _hasDigit || next > p, true, true);
        // 15k is 15000; 4K and 5km are no numbers of thousands.
        if (
            next > p
            && next < end
            && text[next] == 'k'
            && (next + 1 >= end || !char.IsAsciiLetterOrDigit(text[next + 1]))
        )
        {
            _digit = value * 1000;
            return next + 1;
        }
        return next;
    }

    private int Digit(string text, int p, int end, int digit)
    {
        if (_lastIsArabic && _digit is not null)
        {
            return p;
        }
        if (digit == 0 && _hasDigit && _digit is null)
        {
            _afterZero = true;
            return p + 1;
        }
        // 两 begins a place (两万); at the end of a number it is the unit (三十两).
        if (text[p] is '两' or '兩' && p > 0 && _last > 1 && !(p + 1 < end && Numerals.Place(text[p + 1]) > 0))
        {
            return p;
        }
        if (_digit is { } before)
        {
            return Neighbours(text, p, end, before, digit);
        }
        (_digit, _hasDigit, _lastIsArabic) = (digit, true, false);
        return p + 1;
    }

    // 三四, 七八十, 十五六: the second numeral is the first one's neighbour (or 五 behind 三); otherwise digits are read off one by one.
    private int Neighbours(string text, int p, int end, decimal before, int digit)
    {
        if (_section == 0 && _total == 0 && p + 1 < end && Numerals.Chinese(text[p + 1]) >= 0)
        {
            return Spelled(text, p, end, before);
        }
        if (Approximations.IsFew(text, p, end))
        {
            (_digit, Max, Value, Form, Scale) = (before - 1, before, before - 1, NumberForm.Chinese, 1);
            return p + 1;
        }
        if (!(digit == before + 1 && before > 0) && !Approximations.Is(text, p, end))
        {
            if (_section == 0 && _total == 0)
            {
                return Spelled(text, p, end, before);
            }
            return p;
        }
        var scale = 1m;
        for (
            p++;
            p < end
                && scale < Most / 1e8m / 10
                && Numerals.Place(text[p]) is var place and > 0
                && !KiloUnits.Begins(text, p, end);
            p++
        )
        {
            scale *= place;
        }
        (_digit, Max) = (before * scale, Total(digit * scale));
        (Value, Form, Scale) = (Total(_digit), NumberForm.Chinese, scale);
        return p;
    }

    private int Spelled(string text, int p, int end, decimal value)
    {
        p = SpelledDigits.Read(text, p, end, ref value);
        _digit = value;
        return p;
    }

    private int Small(string text, int p, int end, decimal place)
    {
        // 5千米 is five kilometres; 2024十大 is no number.
        if (
            KiloUnits.Begins(text, p, end)
            || (place == 10 && _lastIsArabic)
            || (_digit is null && _hasDigit && _last <= place)
        )
        {
            return p;
        }
        if (_digit is null && _hasDigit && place != 10)
        {
            return p;
        }
        _scale = IsWhole(_scale) ? _scale * place : place;
        _section += (_digit ?? 1) * place;
        _hasDigit |= place == 10;
        (_digit, _last, _afterZero, _lastIsArabic) = (null, place, false, false);
        return p + 1;
    }

    private int Large(string text, int p, int end)
    {
        var isTrillion = text[p] == '兆' && _hasDigit && Trillions.Is(text, p, end);
        var place = isTrillion ? Trillions.Value : Numerals.LargePlace(text[p]);
        if (
            place == 0
            || _total + _section + (_digit ?? 0) > Most
            || (!_hasDigit && _section == 0 && _total > 0 && place < _largest)
        )
        {
            return p;
        }
        _scale = IsWhole(_scale) ? _scale * place : place;
        _section += _digit ?? 0;
        // 0亿元 is none; a place name alone is one of it.
        if (_section == 0 && _total == 0 && _digit is null)
        {
            _section = 1;
        }
        // 四万万: a place name right after the same one multiplies again.
        if (_section == 0 && _total > 0 && place == _largest)
        {
            (_total, _last) = (_total * place, place);
            return p + 1;
        }
        _total = place > _largest && _largest > 0 ? (_total + _section) * place : _total + (_section * place);
        (_section, _digit, _afterZero, _lastIsArabic) = (0, null, false, false);
        _largest = Math.Max(_largest, place);
        _last = place;
        return p + 1;
    }

    // 三|千万 is so many ten millions, where the ten of 二十|万 belongs to the number.
    private readonly bool IsWhole(decimal scale) => _digit is null && scale is > 10 and < Most;

    private decimal Total(decimal? digit)
    {
        // 四百五 is 450 and 三万四 is 34000: a last numeral after a place name stands one place below it.
        var shorthand = digit is > 0 and < 10 && _last >= 100 && !_afterZero && digit % 1 == 0;
        return _total + _section + ((digit ?? 0) * (shorthand ? _last / 10 : 1));
    }

    private int Decimals(string text, int p, int end)
    {
        var (value, scale) = (Value, Scale);
        p = SpelledDigits.ReadDecimals(text, p, end, ref value, ref scale);
        (Value, Scale) = (value, scale);
        return p;
    }
}
