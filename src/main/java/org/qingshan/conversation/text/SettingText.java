package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The one line by which a host sets or does what he asks about. English is in {@code messages/setting_en.properties}. */
@MessageBundle(value = "setting", locale = "zh")
public interface SettingText {
    @Message("照这样发一句：\n{line}")
    String sendLine(String line);

    @Message("店铺 名字 云岭手作")
    String name();

    @Message("店铺 收款 微信 13900000000 王村长（观众照这个转账；off 不写）")
    String account();

    @Message("店铺 货到付款 开（不要就发：店铺 货到付款 关）")
    String onDelivery();

    @Message("店铺 留货 20（没确认的，留这么多分钟）")
    String hold();

    @Message("店铺 不发 新疆,西藏（恢复就发：店铺 不发 恢复 新疆）")
    String notTo();

    @Message("店铺 截单 17:30（快递几点来；off 不定）")
    String cutOff();

    @Message("店铺 快递 圆通")
    String courier();

    @Message("店铺 运费 湖南 8 12 99（省内 8 元，别处 12 元，满 99 包邮）；只改包邮的线：店铺 包邮 99")
    String shipping();

    @Message("店铺 验货 不用（不验也能先卖；要验过才能卖：店铺 验货 要）")
    String inspection();

    @Message("店铺 自提 村口大槐树，周六 9–12 点（off 没有自提）")
    String pickUp();

    @Message("邀请（再点一个身份，把邀请码发给对方）")
    String invite();

    @Message("上架 土蜂蜜 45 100斤（名字、价、数量）")
    String putUp();

    @Message("开播 今晚的题目")
    String live();

    @Message("下播")
    String end();

    @Message("改价 A1 25.9")
    String price();

    @Message("加货 A1 50（少了：减货 A1 5）")
    String stock();

    @Message("限购 A1 2（不限：限购 A1 0）")
    String limit();

    @Message("秒杀 A1 19.9 5分钟")
    String flash();

    @Message("讲解 A1")
    String card();

    @Message(
            "开店这几句就够，一句一句发：\n店铺 名字 云岭手作\n店铺 收款 微信 13900000000 王村长\n店铺 货到付款 开\n店铺 运费 湖南 8 12 99\n上架 土蜂蜜 45 100斤\n开播 今晚的题目\n全部设置发「店铺」看。")
    String first();
}
