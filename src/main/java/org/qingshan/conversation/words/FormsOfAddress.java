package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/** What somebody calls whoever is there: 主播, 老板, "boss", "everyone". For patterns. */
final class FormsOfAddress {
    private static final String NAMED =
            "主播|老板娘?|大家|各位|家人们?|姐姐?|哥哥?|姐妹们?|大姐|大哥|阿姨|妹妹|妹子|小妹|小?姑娘|[美靓]女|[帅靓][哥仔]|老铁们?|朋友们?|老乡们?|闺女|丫头|大妹子|幺妹|掌柜的?|师傅|小伙子|老师|乖乖|亲|宝[子贝宝们]?|小姐姐|小哥哥|up主?|博主|there|host|boss|everyone|everybody|all|guys|folks|people|sir|madam|miss|mate|dear|love|lovely";

    /** Or nobody is called anything. */
    static final String PEOPLE = "(?:" + NAMED + "|[你侬]们?|您|(?:my )?friends?|x+)?";

    private static final Pattern AT_END = Pattern.compile("(?<=.)(?:" + NAMED + "|(?:my)?friends?)$");

    private FormsOfAddress() {}

    /** Without the one at its end, in a text of letters alone. */
    static String leftOut(String plain) {
        return AT_END.matcher(plain).replaceFirst("");
    }
}
