package org.qingshan.conversation.address;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** Tells a name, a phone or a place alone from whatever else may be said by somebody who was asked for his address. */
final class BarePart {

    private static final int LONGEST = 80;

    /** Nobody is called so, though a surname stands in front: 有货, 都行, 钱够了. */
    private static final Pattern EVERYDAY = Pattern.compile("[都全那有别能要].*|.+[够行要有急上邮份号的了多少点吗呢啊吧嘛么个些样件箱斤]");

    /** Everybody's name for somebody, and for that reason in the dictionary: 张三, 李四. */
    private static final Pattern ANYBODY = Pattern.compile("[张李王赵孙周陈刘][三四五六七八九]");

    private static final Pattern LATIN = Pattern.compile("\\p{Lu}\\p{IsLatin}+(?: \\p{Lu}[\\p{IsLatin}.'’-]*){1,3}");

    /** 刚才的1栋其实是2栋: what tells of a fault is itself no house. */
    private static final Pattern OF_FAULT = Pattern.compile(
            "[写打填输发搞弄记说讲]错|错了|其实|说的|不是(?!路|街)|改[成为]|[多少漏](?:[写打填输]?了)|\\b(?:wrong|mistake|typed|wrote|typo|instead of)\\b");

    /** 垃圾站对面小卖部: where no house has a number it is found so. */
    private static final Pattern LANDMARK = Pattern.compile(
            "\\p{IsHan}{1,10}(?:斜?对[面门]|旁边?|隔壁|后[面边]|边上|门口)的?(?!放|给|等)\\p{IsHan}{0,6}(?:小卖部|超市|驿站|药[店房]|诊所|卫生[室院所]|理发店|饭[店馆]|餐馆|茶馆|粮店|杂货[店铺]|便利店|学校|小学|村[部委]会?|菜市场|修车[铺店]|代销[店点])");

    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{1,10}(?:镇|乡|街道|村|街|路)");

    private BarePart() {}

    static boolean isOne(String text) {
        if (text.length() > LONGEST
                || AddressLikeness.isQuestion(text)
                || PhoneEnding.in(text).isPresent()
                || PlaceTalk.isOne(text)
                || SaidOfOrder.isOne(text)
                || SaidOfOrder.isCall(text)
                || OF_FAULT.matcher(Folding.fold(text)).find()) {
            return false;
        }
        if (isLandmark(text)) {
            return true;
        }
        Dissection parts = Dissection.of(text, null);
        if (parts.detail() != null) {
            return (AddressLikeness.isNumberedHouse(parts.detail()) || AddressLikeness.isHouseAlone(parts.detail()))
                    && parts.name() == null;
        }
        if (parts.phone() != null || parts.phones().isBroken() || !parts.place().isNone()) {
            return true;
        }
        return parts.name() != null
                && (parts.introduced() || isSurelyAName(parts.name().text()));
    }

    static boolean isLandmark(String text) {
        return LANDMARK.matcher(Folding.fold(text).strip()).matches();
    }

    /** 岳麓区坪塘镇 behind 垃圾站对面小卖部: the one stands in the other. */
    static boolean isTownOfLandmark(AddressReading earlier, AddressReading alone) {
        var town = alone.detail();
        return earlier.detail() != null
                && earlier.province() == null
                && isLandmark(earlier.detail())
                && town != null
                && alone.province() != null
                && alone.recipient() == null
                && alone.phone() == null
                && TOWN.matcher(town).matches();
    }

    static boolean isSurelyAName(String name) {
        String folded = Folding.fold(name);
        if (LATIN.matcher(name).matches()) {
            return PersonName.isLikely(folded);
        }
        return PersonName.isWithSurname(folded)
                && !EVERYDAY.matcher(folded).matches()
                && (ANYBODY.matcher(folded).matches() || isSurnameAlone(folded));
    }

    /** 马上, 高兴 and 方便面 are words, or begin with one; in hardly anybody's name is more of a word than the surname. */
    private static boolean isSurnameAlone(String name) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(name);
        words.first();
        return words.next() == PersonName.surnameLength(name) && name.length() > 1;
    }
}
