package org.qingshan.conversation.address;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a pasted address from claims, questions and talk. */
final class AddressLikeness {

    private static final int SHORTEST = 8;
    private static final int LONGEST_QUESTION = 60;

    /** 不不不，10号 asks nothing. */
    private static final Pattern REFUSED =
            Pattern.compile("^\\s*(?:不{2,6}[的,，.。!！~ ]+|(?:不[对是行好][,，.。!！~ ]*){2,4}(?![吗嗎?？]))");

    private static final Pattern QUESTION = Pattern.compile(
            ".*(?:\\?|？|吗|嗎|(?<![这這那])[么麼](?![个個])|呢|多少|[几幾][天号號多]|多久|怎么|[为為][啥何]|[凭憑]啥|[干幹]啥|[干幹][嘛吗]|哪里|哪[裡裏]|哪儿|哪[个個]|在哪|哪填|是[谁誰]|能不能|可不可以|是不是|有[没沒]有|有冇|(\\p{IsHan})[不唔]\\1|包[邮郵]|[运運邮郵][费費]"
                    + "|啥子?(?:时|辰光)|[几幾何][时時]|哪天|好久(?:能|会|可以|才)?[到收]|咋).*"
                    // 发得到西藏不, 梅州寄得到无, 到货没
                    + "|.*(?:[到寄发發送过過][到了]|可以|[能行好寄发發送])[不没沒无無冇未伐][啊呀哦]?[。.!！~ ]*"
                    + "|\\s*(?:(?:hi|hello|hey|and|but|so|ok|okay|wait|hold on|hang on|oh|um+|hmm+|actually|by the way|btw|sorry|one more thing|quick question)[, .]+){0,2}(?:(?:what|when|where|why|how|which)(?:['’]?s)?|"
                    + "(?:is|are|do|does|did|can|could|will|would) (?:you|u|i|we|it|they|the|this|that|these|those|your|my|there|any\\w*|some\\w*|shipping|delivery))\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern HOUSE = Pattern.compile(
            ".*(?:[0-9０-９一二三四五六七八九十百]+(?:-\\d+)? ?(?:号|栋|幢|楼|室|单元|弄|组|队|层|座|户|房|#)"
                    + "|\\p{IsHan}(?:路|街|大道|巷|弄|村|镇|乡|小区|花园|公寓|大厦|广场|家园|新村|社区|大学|学院|中学|小学|医院|公司|驿站|工业园|产业园|苑|府|城)).*",
            Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile(
            ".*(?:路|街|道|巷|弄|村|镇|乡|区|园|苑|院|城|府|庭|湾|厦|场|学|司|厂|寓|里|号|栋|幢|楼)\\D{0,12}[0-9０-９a-zA-Z一二三四五六七八九十百]+(?:-\\d+)*(?:号|栋|幢|楼|室|单元|弄|组|队|层|座|户|房|#|$).*",
            Pattern.DOTALL);

    private static final Pattern ENGLISH_HOUSE = Pattern.compile(
            ".*\\d.*\\b(?:road|rd|street|st|avenue|ave|lane|drive|boulevard|blvd|district|building|court|square|way|close|apt|flat|lu|jie)\\b.*"
                    + "|.*\\b(?:road|rd|street|st|avenue|ave|lane|drive|boulevard|blvd)\\.?,? (?:no\\.? ?|number )?\\d{1,5}\\b.*"
                    + "|.*\\b(?:room|rm|tower|building|bldg|block|unit|suite|floor|villa)\\.? ?(?:no\\.? ?)?[a-z]?\\d{1,5}[a-z]?\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGIT = Pattern.compile(".*\\d.*", Pattern.DOTALL);

    /** A street with its number, whatever is said around it: 麓山南路1号, "12 Nathan Road". */
    private static final Pattern HOUSE_IN_STREET = Pattern.compile(
            "\\p{IsHan}(?:路|街|大道|巷|弄|胡同) ?[0-9０-９]+(?:-\\d+)?(?:号|弄|栋|幢)"
                    + "|\\b\\d+[a-z]?,? (?:(?!(?:to|my|the|your|our|in|on|at|this|that|per|for|a|each) )[\\p{L}'’-]+ ){1,2}(?:road|rd|street|st|avenue|ave|lane|drive|boulevard|blvd|lu|jie)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is left of 南京的, 在南京那个 and "the one in Nanjing" once the place is known: of a street it tells nothing. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?:[的地得了呢吧啊呀哦哈嘛啦喔那这个边里儿头是就在在应该属于住选要哪一和市省区县]|那边|这边|\\b(?:the|one|ones|in|at|of|it|it's|its|is|that|that's|this|i|mean|mine|my|we|are|here|there|please|city|district|county|province|near|from|live|yes|ok)\\b|[\\s,.!，。！'’])+",
            Pattern.CASE_INSENSITIVE);

    private AddressLikeness() {}

    /** 68.4, 68块4: money, and no house. */
    private static final Pattern MONEY = Pattern.compile(
            "[¥￥$]? ?\\d{1,6}\\.\\d{1,2} ?(?:元|块钱?|yuan|rmb)?|[¥￥$] ?\\d{1,6}|\\d{1,6} ?(?:元|块钱?|块\\d{1,2})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOSE = Pattern.compile(
            ".*(?:(?:号码?|电话|手机|\\d)是?谁|是谁|谁的(?:电话|号|手机)|哪位).*|\\s*(?:and |so )?(?:whose|who is|who's)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** 13800138000是谁 gives no phone. */
    static boolean asksWhose(String text) {
        return text.length() < LONGEST_QUESTION && WHOSE.matcher(text).matches();
    }

    static boolean isSpeech(String detail) {
        return SPEECH.matcher(detail).matches() || MONEY.matcher(detail.strip()).matches();
    }

    /** A street with its number, and no question beside it. */
    static boolean isHouseAlone(@Nullable String detail) {
        return detail != null && HOUSE_IN_STREET.matcher(detail).find() && !isQuestion(detail);
    }

    static boolean isQuestion(String text) {
        return asks(REFUSED.matcher(text).replaceFirst(""));
    }

    private static boolean asks(String text) {
        return QUESTION.matcher(text).matches();
    }

    static boolean namesHouse(@Nullable String detail) {
        return has(HOUSE, detail) || has(ENGLISH_HOUSE, detail) || has(NUMBERED, detail);
    }

    static boolean isNumberedHouse(String detail) {
        return NUMBERED.matcher(detail).matches();
    }

    static boolean isLike(String text) {
        if (text.strip().length() < SHORTEST || SaidOfOrder.isOne(text) || SaidOfOrder.isCall(text)) {
            return false;
        }
        Dissection parts = Dissection.of(text, null);
        String detail = parts.detail();
        boolean isAbroad = !parts.country().equals("CN");
        boolean hasHouse = has(HOUSE, detail) || has(ENGLISH_HOUSE, detail);
        boolean hasPlace = !parts.place().isNone();
        if (parts.phone() != null) {
            return hasHouse || isAbroad && has(DIGIT, detail) || hasPlace && detail != null && !asks(text);
        }
        if (asks(text)) {
            return false;
        }
        return isAbroad && has(ENGLISH_HOUSE, detail)
                || hasPlace && (has(NUMBERED, detail) || has(ENGLISH_HOUSE, detail));
    }

    private static boolean has(Pattern pattern, @Nullable String detail) {
        return detail != null && pattern.matcher(detail).matches();
    }
}
