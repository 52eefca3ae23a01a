/** Says on stderr what is under way: one living line with the seconds on a terminal, plain lines in a log. Silent for programs. */
export interface Progress {
  say(sentence: string): void
  end(): void
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

export function progressOn(stream: Stream, quiet: boolean): Progress {
  if (quiet) return { say() {}, end() {} }
  if (!stream.isTTY) return { say: (sentence) => void stream.write(`${sentence}.\n`), end() {} }

  let current = ''
  let since = Date.now()
  const draw = () => {
    const seconds = Math.floor((Date.now() - since) / 1000)
    stream.write(`\r\u001b[2K${current}…${seconds > 0 ? ` ${seconds} s` : ''}`)
  }
  let timer: NodeJS.Timeout | null = null
  return {
    say(sentence) {
      ;[current, since] = [sentence, Date.now()]
      timer ??= setInterval(draw, 1000).unref()
      draw()
    },
    end() {
      if (timer === null) return
      clearInterval(timer)
      timer = null
      stream.write('\r\u001b[2K')
    },
  }
}
