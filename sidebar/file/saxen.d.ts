/** The part of the XML parser that is used; the package brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Context = () => { line: number; column: number };

  export class Parser {
    on(
      hook: 'openTag',
      take: (name: string, attributes: () => unknown, decode: Decode, closesItself: boolean, context: Context) => void,
    ): this;
    on(hook: 'closeTag', take: (name: string) => void): this;
    on(hook: 'text' | 'comment' | 'attention', take: (text: string, decode: Decode) => void): this;
    on(hook: 'cdata' | 'question', take: (text: string) => void): this;
    on(hook: 'error' | 'warn', take: (error: Error) => void): this;
    write(piece: string): this;
    end(): Error | undefined;
  }
}
