package org.qingshan.conversation.claim;

/** Who somebody is to the buyer, as it is said, for patterns. Whether he lives with him is another question. */
public final class KinWords {
    /** Who need not live with the buyer. 老公 and 老婆 are among them. */
    public static final String RELATIVE =
            "(?:[老大小阿]?[妈爸爷奶姐妹哥弟姑舅姨叔婶伯公婆爹娘嫂嬷]{1,2}|外[公婆]|姥[姥爷]|岳[父母]|父母|父亲|母亲|亲[戚家]|朋友|同[事学桌]|闺蜜|对象|男朋友|女朋友|客户|领导|邻居|室友|战友|老师)";

    /** Who may live with him, or not. */
    public static final String CHILD = "(?:儿子|女儿|闺女)";

    public static final String KIN = "(?:" + RELATIVE + "|" + CHILD + ")";

    /** Who may pay for the buyer: who lives with him, too. */
    public static final String PAYER = "(?:媳妇儿?|儿媳妇?|老伴儿?|老头子?|爱人|先生|太太|女婿|孙[子女]|家里?人|" + KIN + ")";

    /** The same in English, and who else may be somebody's. */
    public static final String IN_ENGLISH =
            "(?:(?:old|best|little|big|dear|younger|elder|older|good|dear) )?(?:mum|mom|mummy|mommy|mother(?:-in-law)?|dad|daddy|father(?:-in-law)?|parents?|sister|brother|son|daughter|kids?|child(?:ren)?|aunt(?:ie|y)?|uncle|cousin|niece|nephew|grandma|grandpa|grandmother|grandfather|granny|gran|nan|wife|husband|hubby|girlfriend|boyfriend|partner|friends?|colleague|boss|teacher|neighbou?r|flatmate|roommate|family)";

    private KinWords() {}
}
