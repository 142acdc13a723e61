package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the shop's pages. English is in {@code messages/shop_en.properties}. */
@MessageBundle(value = "shop", locale = "zh")
public interface ShopText {
    @Message("{shop}的店铺")
    String title(String shop);

    @Message("{part} · {shop}")
    String title_of(String part, String shop);

    @Message("店铺")
    String tab();

    @Message("规则")
    String rules();

    @Message("团队")
    String team();

    @Message("货品")
    String products();

    @Message("登录和密钥")
    String access();

    @Message("没送到的话")
    String delivery();

    @Message("店铺的各页")
    String parts();

    @Message("好了。")
    String done();

    @Message("好了：%what。")
    String done_about();

    @Message("好了。这一步收不回来，都记在记录里。")
    String done_for_good();

    @Message("没看懂，什么也没改。请照例子写。")
    String not_understood();

    @Message("要改的已经不在了，什么也没改。")
    String not_there();

    @Message("保存")
    String save();

    @Message("和聊天里的 /shop 是同一套规则，改了马上生效。")
    String lead();

    @Message("店名")
    String name();

    @Message("观众看到的名字，最多 40 个字；英文空着就都用中文名。")
    String name_hint();

    @Message("留货几分钟")
    String hold();

    @Message("没确认的货留这么久，1 到 1440。")
    String hold_hint();

    @Message("提前几分钟提醒")
    String remind();

    @Message("0 就不提醒，最多 60。")
    String remind_hint();

    @Message("宽限几秒")
    String grace();

    @Message("停卖、下播以后这几秒里说的还算，0 到 60。")
    String grace_hint();

    @Message("几小时内发货")
    String dispatch();

    @Message("1 到 720；空着就不承诺。")
    String dispatch_hint();

    @Message("同一款要第二次")
    String repeat();

    @Message("加起来")
    String repeat_add();

    @Message("按新的算")
    String repeat_replace();

    @Message("先问一句")
    String repeat_ignore();

    @Message("验货")
    String inspection();

    @Message("必须验过才能卖")
    String inspection_required();

    @Message("可以担保")
    String inspection_optional();

    @Message("不发的地方")
    String undeliverable();

    @Message("省、市、县，或者「国外」。已经确认的订单不变。")
    String undeliverable_hint();

    @Message("哪里都发。")
    String undeliverable_none();

    @Message("加一个地方")
    String undeliverable_add();

    @Message("加上")
    String add();

    @Message("去掉")
    String take_out();

    @Message("谁在店里做什么。离开的人马上就进不了后台。")
    String team_lead();

    @Message("没写名字")
    String nameless();

    @Message("{role}（没留名字）")
    String nameless_of(String role);

    @Message("{moment} 加入")
    String joined_at(String moment);

    @Message("真的让这一位离开店里吗？")
    String dismiss_sure_nameless();

    @Message("请他离开")
    String dismiss();

    @Message("真的请 {name} 离开？")
    String dismiss_sure(String name);

    @Message("邀请新伙伴")
    String invite();

    @Message("做什么")
    String role();

    @Message("店主")
    String role_owner();

    @Message("主播")
    String role_host();

    @Message("验货")
    String role_screener();

    @Message("打包")
    String role_packer();

    @Message("农户")
    String role_grower();

    @Message("农户叫什么（只有农户要写）")
    String grower_name();

    @Message("生成邀请")
    String make_invite();

    @Message("把这一行发给他，让他在店里的聊天中说。一人一次，七天有效，只显示这一回：")
    String invited();

    @Message("还没用的邀请")
    String invites();

    @Message("{moment} 前有效")
    String invite_until(String moment);

    @Message("一直有效")
    String invite_open();

    @Message("收回")
    String withdraw();

    @Message("观众按这些名字下单；改名以后旧名字就不认了，想留着就写进别名。")
    String products_lead();

    @Message("还没有货。直播页上「上新」就有了。")
    String no_products();

    @Message("中文名")
    String name_zh();

    @Message("英文名")
    String name_en();

    @Message("别名（逗号隔开）")
    String aliases();

    @Message("一份装多少")
    String pack();

    @Message("英文写法")
    String pack_en();

    @Message("几个一卖")
    String step();

    @Message("只能改得更细。")
    String step_hint();

    @Message("一份连包装多重（克）")
    String weight();

    @Message("程序的密钥")
    String keys();

    @Message("程序用它读订单、改货单，权限和店主一样大。")
    String keys_lead();

    @Message("还没有密钥。")
    String no_keys();

    @Message("给哪个程序用")
    String key_name();

    @Message("生成密钥")
    String issue();

    @Message("「{name}」的密钥，只显示这一回，现在就抄下来：")
    String key_issued(String name);

    @Message("{moment} 生成")
    String made(String moment);

    @Message("作废")
    String revoke();

    @Message("开着的后台")
    String sessions();

    @Message("哪些浏览器登着后台。不认识的就结束掉。")
    String sessions_lead();

    @Message("开店的人")
    String first_owner();

    @Message("就是这个浏览器")
    String this_one();

    @Message("{moment} 登录，最近 {seen}")
    String opened(String moment, String seen);

    @Message("结束")
    String end();

    @Message("没送到的话")
    String lost();

    @Message("「不知道」是平台没有回话，可能已经送到；再发一次，对方可能看到两遍。")
    String lost_lead();

    @Message("都送到了。")
    String none_lost();

    @Message("这条过时了，没有再发，也不再列在这里。")
    String outdated();

    @Message("被拒绝")
    String state_failed();

    @Message("不知道")
    String state_unknown();

    @Message("再发一次")
    String send_again();

    @Message("没能处理的话")
    String parked();

    @Message("程序出错了，说话的人已经收到道歉；没能告诉他的，下面写明了。")
    String parked_lead();

    @Message("没能告诉他（{who}），请您找他。")
    String nobody_told(String who);

    @Message("没有。")
    String none_parked();

    @Message("（内容已清除）")
    String no_words();

    @Message("没定")
    String none_set();
}
